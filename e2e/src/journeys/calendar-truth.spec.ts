import ICAL from 'ical.js';
import { publishSession } from '../support/api.js';
import { invitationTo } from '../support/invitation.js';
import { workday } from '../support/moments.js';
import { cast, expect, test } from '../support/test.js';

/** What a calendar was told can be looked up, by the person and by who organises; and it stays right when plans change twice. */
test('a session is called off and goes on after all, and every calendar can be followed', async ({ person }) => {
  const title = `Reis: agenda die klopt ${Date.now()}`;
  const starts = workday(9, '15:00');
  const ends = workday(9, '16:00');
  const bram = await person(cast.bram);
  await publishSession(bram, { title, startsAt: starts.iso, endsAt: ends.iso, capacity: 10 });

  const noor = await person(cast.noor);
  const invited = await test.step('Noor registers, and reads what her calendar was told', async () => {
    await noor.goto('/kennissessies?zoek=agenda+die+klopt');
    await noor.getByRole('link', { name: title }).click();
    await noor.getByRole('button', { name: `Aanmelden voor ${title}` }).click();
    await expect(noor.getByRole('heading', { name: 'Uw agenda' })).toBeVisible();
    const invitation = await invitationTo(cast.noor, { title, method: 'REQUEST' });
    await expect(noor.getByText(/^Uw uitnodiging \(versie 1\) is verstuurd op/)).toBeVisible();
    return invitation;
  });

  await test.step('the file to download is the same appointment', async () => {
    const link = noor.getByRole('link', { name: 'Download voor uw agenda (.ics)' });
    const response = await noor.request.get((await link.getAttribute('href')) ?? '');
    expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(await response.text()));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect([event.uid, event.sequence]).toEqual([invited.uid, invited.sequence]);
  });

  await test.step('Bram finds her among the calendars of his session', async () => {
    await bram.goto('/kennissessies?zoek=agenda+die+klopt');
    await bram.getByRole('link', { name: title }).click();
    await bram.getByRole('link', { name: 'Organiseren', exact: true }).click();
    await bram.getByRole('link', { name: "Agenda's", exact: true }).click();
    const row = bram.getByRole('row', { name: /Noor de Wit/ });
    await expect(row).toContainText('Uitnodiging, versie 1');
    await expect(row).toContainText('Geen antwoord');
    await bram.getByRole('link', { name: /^Geen antwoord \(1\)/ }).click();
    await expect(bram).toHaveURL(/toon=geen-antwoord/);
    await expect(row).toBeVisible();
    await bram.getByRole('link', { name: /^Onbestelbaar \(0\)/ }).click();
    await expect(bram.getByText('Bij deze keuze staat nu niemand.')).toBeVisible();
  });

  await test.step('he is not let to send it again at once, and reads why', async () => {
    await bram.getByRole('link', { name: /^Alle \(1\)/ }).click();
    await bram.getByRole('button', { name: 'Opnieuw sturen aan Noor de Wit' }).click();
    await expect(bram.getByRole('alert').filter({ hasText: 'net verstuurd' })).toBeVisible();
  });

  await test.step('he calls it off, thinks better of it, and her calendar follows', async () => {
    await bram.getByRole('link', { name: title, exact: true }).click();
    await bram.getByRole('button', { name: 'Sessie afgelasten' }).click();
    const asked = bram.getByRole('dialog', { name: 'Deze sessie afgelasten?' });
    await asked.getByLabel('Waarom gaat de sessie niet door?').fill('De spreker is ziek.');
    await asked.getByRole('button', { name: 'Sessie afgelasten' }).click();
    await expect(bram.getByText('De sessie is afgelast.')).toBeVisible();
    const off = await invitationTo(cast.noor, { title, method: 'CANCEL', after: invited });
    expect(off).toMatchObject({ uid: invited.uid, status: 'CANCELLED' });

    await bram.getByRole('button', { name: 'Toch laten doorgaan' }).click();
    const sure = bram.getByRole('dialog', { name: 'Deze sessie toch laten doorgaan?' });
    await sure.getByRole('button', { name: 'Toch laten doorgaan' }).click();
    await expect(bram.getByText('De sessie gaat toch door.')).toBeVisible();
    const on = await invitationTo(cast.noor, { title, method: 'REQUEST', after: off });
    expect(on).toMatchObject({ uid: invited.uid, status: 'CONFIRMED', startsAt: starts.iso });
  });

  await test.step('and all of it can be read back', async () => {
    await bram.getByRole('link', { name: 'Organiseren', exact: true }).click();
    await bram.getByRole('link', { name: "Agenda's", exact: true }).click();
    const row = bram.getByRole('row', { name: /Noor de Wit/ });
    await expect(row).toContainText('Uitnodiging, versie 3');
    await row.getByText('Verloop', { exact: false }).first().click();
    await expect(row.getByRole('listitem')).toHaveText([/versie 1/, /Ingetrokken, versie 2/, /versie 3/]);
  });
});
