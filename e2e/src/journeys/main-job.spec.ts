import { leaveNetwerk, publishSession } from '../support/api.js';
import { invitationTo } from '../support/invitation.js';
import { workday } from '../support/moments.js';
import { cast, expect, signInByMail, test } from '../support/test.js';

/** The main job of the product: from a person with a mail address to an appointment in the calendar that stays right. */
test('from signing in to an invitation in the calendar, and a freed place for who waits', async ({
  person,
  visitor,
}) => {
  const title = `Reis: data delen met de buren ${Date.now()}`;
  // Soon enough to stand among the first sessions on Vandaag.
  const starts = workday(2, '12:00');
  const ends = workday(2, '13:30');
  const bram = await person(cast.bram);
  const session = { title, startsAt: starts.iso, endsAt: ends.iso, capacity: 1, netwerk: 'datagedreven-werken' };
  await publishSession(bram, session);

  const noor = await visitor();
  await test.step('Noor signs in with the link in her mail', () => signInByMail(noor, cast.noor));
  await leaveNetwerk(noor, 'datagedreven-werken');

  await test.step('finds a netwerk by filter and joins it', async () => {
    await noor.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Netwerken' }).click();
    await noor.getByRole('combobox', { name: 'Thema' }).selectOption({ label: 'Digitalisering' });
    await noor.getByRole('combobox', { name: 'Soort netwerk' }).selectOption({ label: 'Community of practice' });
    await noor.getByRole('button', { name: 'Toon resultaten' }).click();
    await expect(noor).toHaveURL(/thema=digitalisering/);
    await expect(noor.getByRole('heading', { name: '1 netwerk gevonden' })).toBeVisible();
    await noor.getByRole('link', { name: 'Datagedreven werken' }).click();
    await noor.getByRole('button', { name: 'Word lid' }).click();
    await expect(noor.getByText('U bent nu lid van Datagedreven werken.')).toBeVisible();
    await noor.getByRole('link', { name: 'Leden', exact: true }).click();
    await expect(noor.getByText('Noor de Wit')).toBeVisible();
  });

  await test.step('registers for its kennissessie', async () => {
    await noor.getByRole('main').getByRole('link', { name: 'Kennissessies' }).last().click();
    await noor.getByRole('link', { name: title }).click();
    await expect(noor.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(noor.getByText('https://vergadering.academie.test/reis')).toHaveCount(0);
    await noor.getByRole('button', { name: `Aanmelden voor ${title}` }).click();
    await expect(noor.getByRole('heading', { name: 'U bent aangemeld' })).toBeVisible();
    // By way of an address that counts her as present once the session begins.
    await expect(noor.getByRole('link', { name: 'Naar de online sessie', exact: true })).toHaveAttribute(
      'href',
      /^\/deelnemen\//,
    );
  });

  const invited = await test.step('and gets the invitation, at the right moment', async () => {
    const invitation = await invitationTo(cast.noor, { title, method: 'REQUEST' });
    expect(invitation).toMatchObject({ startsAt: starts.iso, endsAt: ends.iso, status: 'CONFIRMED' });
    return invitation;
  });

  await test.step('which also stands on Vandaag', async () => {
    await noor.goto('/');
    await expect(noor.getByRole('link', { name: title }).first()).toBeVisible();
  });

  const sanne = await person(cast.sanne);
  await test.step('Sanne is too late and waits', async () => {
    await sanne.goto('/kennissessies?zoek=data+delen+met+de+buren');
    await sanne.getByRole('button', { name: `Op de wachtlijst voor ${title}` }).click();
    await expect(sanne.getByText('U staat op plek 1 van de wachtlijst.')).toBeVisible();
  });

  await test.step('Noor gives her place up, and her calendar hears of it', async () => {
    await noor.getByRole('link', { name: title }).first().click();
    await noor.getByRole('button', { name: `Afmelden voor ${title}` }).click();
    const asked = noor.getByRole('dialog', { name: 'Weet u zeker dat u zich wilt afmelden?' });
    await asked.getByRole('button', { name: 'Afmelden' }).click();
    await expect(noor.getByText('Uw plaats gaat naar de volgende op de wachtlijst.')).toBeVisible();
    const withdrawn = await invitationTo(cast.noor, { title, method: 'CANCEL', after: invited });
    // No STATUS: the session itself goes on (RFC 5546, 3.2.5).
    expect(withdrawn).toMatchObject({ uid: invited.uid, status: '' });
  });

  await test.step('Sanne has the place, the invitation and a melding', async () => {
    const promoted = await invitationTo(cast.sanne, { title, method: 'REQUEST' });
    expect(promoted).toMatchObject({ startsAt: starts.iso, endsAt: ends.iso });
    await sanne.reload();
    await expect(sanne.getByRole('button', { name: `Afmelden voor ${title}` })).toBeVisible();
    await sanne.goto('/meldingen');
    await expect(sanne.getByRole('link', { name: new RegExp(title) }).first()).toBeVisible();
  });
});
