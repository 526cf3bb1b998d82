import { chromium } from '@playwright/test'; import { AxeBuilder } from '@axe-core/playwright'; import nodemailer from 'nodemailer'; import { startMailbox } from './mailbox/mailbox.mjs';
const m = await startMailbox(); const t = nodemailer.createTransport(m.smtpUrl);
const ics='BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:a@b\r\nDTSTART:20261201T090000Z\r\nSUMMARY:Wachtlijsten\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
await t.sendMail({from:'Academie <noreply@academie.test>',to:'karim@academie.test',subject:'Uitnodiging: Wachtlijsten in de jeugdzorg, een gesprek voor bestuurders',text:'Dag Karim,\n\nMeld u aan: http://localhost:3000/aanmelden/abc',html:'<h1>Dag Karim</h1><p>Kom op <b>dinsdag</b>. <a href="http://localhost:3000/aanmelden/abc">Meld u aan</a></p>',icalEvent:{method:'REQUEST',content:ics}});
await t.sendMail({from:'Academie <noreply@academie.test>',to:'noor@academie.test',subject:'Inloggen',text:'Klik'}); t.close();
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox'] });
for (const [n,vp] of [['d',{width:1100,height:800}],['m',{width:360,height:740}]]) { const c = await b.newContext({viewport:vp}); const p = await c.newPage(); for (const u of ['/','/bericht/1']) { await p.goto(m.url+u); const r = await new AxeBuilder({page:p}).analyze(); console.log(n,u,r.violations.map(v=>v.id+': '+v.nodes.map(x=>x.target).join())); await p.screenshot({path:`/tmp/mb-${n}-${u.length}.png`,fullPage:true}); console.log(await p.evaluate(()=>document.documentElement.scrollWidth<=innerWidth)); }
 if(n==='d'){ await p.goto(m.url+'/bericht/1'); const [pop] = await Promise.all([c.waitForEvent('page'), p.frameLocator('iframe').getByRole('link').click()]); console.log('popup', pop.url()||'opened'); await p.goto(m.url); await p.getByRole('button',{name:'Maak het postvak leeg'}).click(); console.log(await p.textContent('h2')); await t; }
 }
await b.close(); await m.stop();
