import { publishSession } from '../support/api.js';
import { linkIn, mailTo } from '../support/mailbox.js';
import { workday } from '../support/moments.js';
import { cast, expect, test } from '../support/test.js';

const title = `Wachten en beslissen ${Date.now()}`;

test('an organiser decides who comes, and a place that falls free is taken by the link in a mail', async ({
  person,
}) => {
  const [bram, noor, sanne, pieter] = [
    await person(cast.bram),
    await person(cast.noor),
    await person(cast.sanne),
    await person(cast.pieter),
  ];
  const at = workday(9, '10:00');
  const endsAt = new Date(Date.parse(at.iso) + 3_600_000).toISOString();
  // So far ahead that who waits moves up at once, unless the organiser says otherwise.
  const id = await publishSession(bram, { title, startsAt: at.iso, endsAt, capacity: 1 });
  const page = `/kennissessies/${id}`;
  const rules = `${page}/organiseren/aanmelding`;

  await test.step('Bram wants to decide who comes, and to ask first whether they still can', async () => {
    await bram.goto(rules);
    await bram.getByRole('checkbox', { name: /U beslist wie er komt/ }).check();
    await bram.getByLabel('Tot hoeveel uur voor het begin schuift iemand van de wachtlijst meteen door?').fill('336');
    await bram.getByRole('button', { name: 'Bewaar de regels' }).click();
    await expect(bram.getByText('De regels zijn bewaard.').first()).toBeVisible();
  });

  await test.step('Noor, Sanne and Pieter ask', async () => {
    for (const who of [noor, sanne, pieter]) {
      await who.goto(page);
      await who.getByRole('button', { name: /^Aanmelding aanvragen/ }).click();
      await expect(who.getByRole('heading', { name: 'Uw aanvraag ligt bij de organisatie' })).toBeVisible();
    }
  });

  await test.step('Bram admits two and declines one, who reads why', async () => {
    await bram.goto(rules);
    await bram.getByRole('button', { name: 'Laat Noor de Wit toe' }).click();
    await expect(bram.getByText(/Noor de Wit is toegelaten/).first()).toBeVisible();
    await bram.getByRole('button', { name: 'Laat Sanne Bakker toe' }).click();
    await expect(bram.getByText(/Sanne Bakker is toegelaten/).first()).toBeVisible();
    await bram.getByRole('button', { name: 'Wijs Pieter Jansen af' }).click();
    const dialog = bram.getByRole('dialog');
    await dialog.getByLabel('Waarom laat u deze persoon niet toe?').fill('Deze sessie is voor gemeenten.');
    await dialog.getByRole('button', { name: 'Wijs verzoek af' }).click();
    await expect(bram.getByText('Het verzoek van Pieter Jansen is afgewezen.').first()).toBeVisible();
    await pieter.goto(page);
    await expect(pieter.getByText('Deze sessie is voor gemeenten.')).toBeVisible();
    await mailTo(cast.pieter, 'that he was turned down', ({ subject }) => subject.includes(title));
  });

  await test.step('Noor has the seat, Sanne waits; Noor gives it up', async () => {
    await sanne.goto(page);
    await expect(sanne.getByRole('heading', { name: 'U staat op plek 1 van de wachtlijst' })).toBeVisible();
    await noor.goto(page);
    await noor.getByRole('button', { name: /^Afmelden/ }).click();
    await noor.getByRole('dialog').getByRole('button', { name: 'Afmelden' }).click();
    await expect(noor.getByText(/U bent afgemeld/).first()).toBeVisible();
  });

  await test.step('Sanne is asked by mail; the link changes nothing before she presses, and works once', async () => {
    const mail = await mailTo(
      cast.sanne,
      'that there is a place',
      ({ subject }) => subject.startsWith('Wilt u deze plaats?') && subject.includes(title),
    );
    const link = linkIn(mail, '/kennissessies/plaats/');
    const { pathname } = new URL(link);
    await sanne.context().clearCookies();
    await sanne.goto(pathname);
    await expect(sanne.getByRole('heading', { level: 1, name: 'Er is een plaats voor u' })).toBeVisible();
    await sanne.reload();
    await sanne.getByRole('button', { name: 'Neem deze plaats' }).click();
    await expect(sanne.getByRole('heading', { level: 1, name: 'U bent aangemeld' })).toBeVisible();
    await sanne.reload();
    await expect(sanne.getByRole('heading', { level: 1, name: 'U bent aangemeld' })).toBeVisible();
    await expect(sanne.getByRole('button', { name: 'Neem deze plaats' })).toBeHidden();
    await mailTo(
      cast.sanne,
      'the invitation',
      ({ subject, attachments }) => subject.includes(title) && attachments.some(({ method }) => method === 'REQUEST'),
    );
  });

  await test.step('after the deadline nobody registers any more', async () => {
    await bram.goto(rules);
    const closes = bram.getByRole('group', { name: /^Aanmelden kan tot/ });
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    await closes.getByLabel('Datum').fill(today);
    await closes.getByLabel('Tijd').fill('00:00');
    await bram.getByRole('button', { name: 'Bewaar de regels' }).click();
    await expect(bram.getByText('De regels zijn bewaard.').first()).toBeVisible();
    await noor.goto(page);
    await expect(noor.getByRole('heading', { name: 'De aanmelding is gesloten' })).toBeVisible();
    await expect(noor.getByRole('button', { name: /^Aanmeld/ })).toBeHidden();
  });
});
