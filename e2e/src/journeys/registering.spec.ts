import { gql, publishSession } from '../support/api.js';
import { invitationTo } from '../support/invitation.js';
import { linkIn, mailTo } from '../support/mailbox.js';
import { workday } from '../support/moments.js';
import { cast, expect, test } from '../support/test.js';

test('what an organiser asks is answered on a phone, and a colleague is registered who can say no', async ({
  person,
  visitor,
}) => {
  const title = `Reis: samen aan tafel ${Date.now()}`;
  const bram = await person(cast.bram);
  const noor = await person(cast.noor);
  await noor.setViewportSize({ width: 390, height: 844 });
  const starts = workday(20, '10:00');
  const session = { title, startsAt: starts.iso, endsAt: workday(20, '11:00').iso, capacity: 5 };
  const id = await publishSession(bram, session);

  await test.step('Bram asks what people eat, and says what for', async () => {
    await bram.goto(`/kennissessies/${id}/organiseren/vragen`);
    await bram.getByRole('button', { name: 'Stel een vraag' }).click();
    await bram.getByLabel('Uw vraag').fill('Wat eet u?');
    await bram.getByRole('radio', { name: 'Eén antwoord uit een lijst' }).check();
    await bram.getByLabel('De antwoorden om uit te kiezen').fill('Alles\nVegetarisch');
    await bram.getByRole('checkbox', { name: 'Iedereen moet deze vraag beantwoorden' }).check();
    await bram.getByLabel('Waarvoor gebruikt u het antwoord?').fill('Voor de lunch.');
    await bram.getByRole('button', { name: 'Bewaar de vraag' }).click();
    await expect(bram.getByRole('heading', { level: 3, name: '1. Wat eet u?' })).toBeVisible();
  });

  await test.step('Noor registers on a phone; nothing goes without the answer', async () => {
    await noor.goto(`/kennissessies/${id}`);
    await noor.getByRole('link', { name: `Aanmelden voor ${title}` }).click();
    await expect(noor.getByText('Waarvoor: Voor de lunch.')).toBeVisible();
    await noor.getByRole('main').getByRole('button', { name: 'Meld u aan' }).click();
    await expect(noor.getByRole('alert', { name: 'Controleer uw antwoorden' })).toBeVisible();
    await noor.getByRole('radio', { name: 'Vegetarisch' }).check();
    await noor.getByRole('main').getByRole('button', { name: 'Meld u aan' }).click();
    await expect(noor.getByText('U bent aangemeld. U krijgt een uitnodiging in uw mailbox.')).toBeVisible();
    await expect(noor.getByRole('heading', { name: 'Uw antwoorden aan de organisatie' })).toBeVisible();
    await invitationTo(cast.noor, { title, method: 'REQUEST' });
  });

  await test.step('Bram sees what she answered', async () => {
    await bram.reload();
    await bram.getByText('1 persoon heeft geantwoord').click();
    await expect(bram.getByRole('row', { name: 'Vegetarisch 1' })).toBeVisible();
  });

  const colleague = await test.step('Bram registers a colleague, who gets the invitation and a way out', async () => {
    await bram.goto(`/kennissessies/${id}`);
    await bram.getByRole('link', { name: 'Meld een collega aan' }).click();
    await bram.getByRole('combobox', { name: 'Naam van uw collega' }).fill('Ilse');
    await bram.getByRole('option', { name: /Ilse Vermeer/ }).click();
    await bram.getByRole('button', { name: 'Meld mijn collega aan' }).click();
    await expect(bram.getByText('Ilse Vermeer is aangemeld en krijgt een uitnodiging.')).toBeVisible();
    await invitationTo(cast.ilse, { title, method: 'REQUEST' });
    return mailTo(
      cast.ilse,
      'who registered her',
      ({ subject }) => subject === `Bram Postma heeft u aangemeld: ${title}`,
    );
  });

  await test.step('Ilse does not come: she opens the link without signing in, and presses the button', async () => {
    const page = await visitor();
    await page.goto(linkIn(colleague, '/kennissessies/afmelden/'));
    await page.getByRole('button', { name: 'Ik kom niet' }).click();
    await expect(page.getByText('U bent afgemeld.')).toBeVisible();
    await invitationTo(cast.ilse, { title, method: 'CANCEL' });
  });
});

test('a session without a date gets one, and who wanted to come has a place', async ({ person }) => {
  const title = `Reis: nog zonder datum ${Date.now()}`;
  const bram = await person(cast.bram);
  const noor = await person(cast.noor);
  const input = { title, summary: 'Wie wil er komen?', doelgroepen: ['AMBTENAAR'], thema: 'digitalisering' };
  const create = 'mutation ($input: SessieIdeeInput!) { createSessieIdee(input: $input) { id } }';
  const made = await gql<{ createSessieIdee: { id: string } }>(bram.request, create, { input });
  const starts = workday(45, '10:00');

  await test.step('Noor reads what will happen, and puts herself on the list', async () => {
    await noor.goto('/kennissessies');
    await noor.getByRole('link', { name: 'Nog zonder datum' }).click();
    await noor.getByRole('link', { name: title }).click();
    await expect(noor.getByText('in de volgorde van de lijst')).toBeVisible();
    await noor.getByRole('button', { name: 'Meld mij aan als er een datum is' }).click();
    await expect(noor.getByRole('heading', { name: 'U staat op de lijst' })).toBeVisible();
  });

  await test.step('Bram chooses a date and publishes it', async () => {
    await bram.goto(`/kennissessies/ideeen/${made.createSessieIdee.id}`);
    await expect(bram.getByRole('row', { name: /^Noor de Wit/ })).toBeVisible();
    await bram.getByRole('link', { name: 'Kies een datum' }).click();
    const begin = bram.getByRole('group', { name: 'Begin' });
    await begin.getByLabel('Datum').fill(starts.date);
    await begin.getByLabel('Tijd').fill(starts.time);
    const end = bram.getByRole('group', { name: 'Einde' });
    await end.getByLabel('Datum').fill(starts.date);
    await end.getByLabel('Tijd').fill('11:00');
    await bram.getByRole('radio', { name: 'Online', exact: true }).check();
    await bram.getByRole('button', { name: 'Maak het concept' }).click();
    await bram.getByRole('button', { name: 'Publiceren' }).click();
    await bram.getByRole('dialog').getByRole('button', { name: 'Publiceren' }).click();
    await expect(bram.getByText('De sessie is gepubliceerd.')).toBeVisible();
  });

  await test.step('Noor has the appointment', async () => {
    const invitation = await invitationTo(cast.noor, { title, method: 'REQUEST' });
    expect(invitation).toMatchObject({ startsAt: starts.iso });
    await noor.reload();
    await noor.getByRole('link', { name: 'Naar de sessie' }).click();
    await expect(noor.getByRole('heading', { name: 'U bent aangemeld' })).toBeVisible();
  });
});
