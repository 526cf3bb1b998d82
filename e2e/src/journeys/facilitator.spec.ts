import { gql } from '../support/api.js';
import { invitationTo } from '../support/invitation.js';
import { nextSpringChange, toUtc, workday } from '../support/moments.js';
import { cast, expect, test } from '../support/test.js';

test('a facilitator plans a session, moves it and calls it off, and every calendar follows', async ({ person }) => {
  const title = `Reis: schulden op tijd zien ${Date.now()}`;
  const starts = workday(40, '13:00');
  const bram = await person(cast.bram);
  const noor = await person(cast.noor);

  await test.step('Bram makes a draft that nobody else can see', async () => {
    await bram.goto('/kennissessies');
    await bram.getByRole('link', { name: 'Plan een sessie' }).click();
    await bram.getByLabel('Titel').fill(title);
    await bram.getByLabel('Beschrijving').fill('Hoe herkent u een schuld voordat hij te groot is?');
    await bram.getByRole('combobox', { name: 'Thema' }).selectOption({ label: 'Brede welvaart' });
    const begin = bram.getByRole('group', { name: 'Begin' });
    await begin.getByLabel('Datum').fill(starts.date);
    await begin.getByLabel('Tijd').fill(starts.time);
    const end = bram.getByRole('group', { name: 'Einde' });
    await end.getByLabel('Datum').fill(starts.date);
    await end.getByLabel('Tijd').fill('14:30');
    await bram.getByRole('radio', { name: 'Op locatie', exact: true }).check();
    await bram.getByLabel('Plaats', { exact: true }).fill('Stadhuis Zwolle, Grote Kerkplein 15');
    await bram.getByRole('checkbox', { name: 'Ambtenaren' }).check();
    await bram.getByLabel('Aantal plaatsen').fill('20');
    await bram.getByRole('button', { name: 'Bewaar als concept' }).click();
    await expect(bram.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(bram.getByText('Dit is een concept')).toBeVisible();
    await noor.goto(bram.url());
    await expect(noor.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible();
  });
  const url = bram.url();

  await test.step('and publishes it', async () => {
    await bram.getByRole('button', { name: 'Publiceren' }).click();
    await bram.getByRole('dialog').getByRole('button', { name: 'Publiceren' }).click();
    await expect(bram.getByText('De sessie is gepubliceerd.')).toBeVisible();
  });

  const invited = await test.step('Noor registers', async () => {
    await noor.goto(url);
    await noor.getByRole('button', { name: `Aanmelden voor ${title}` }).click();
    const invitation = await invitationTo(cast.noor, { title, method: 'REQUEST' });
    expect(invitation).toMatchObject({ startsAt: starts.iso, location: 'Stadhuis Zwolle, Grote Kerkplein 15' });
    return invitation;
  });

  const moved = await test.step('Bram moves it; the same appointment moves in her calendar', async () => {
    await bram.getByRole('link', { name: 'Organiseren', exact: true }).click();
    await bram.getByRole('link', { name: 'Deelnemers', exact: true }).click();
    await expect(bram.getByRole('rowheader', { name: 'Noor de Wit' })).toBeVisible();
    await bram.goBack();
    await bram.goBack();
    await bram.getByRole('link', { name: 'Bewerken' }).click();
    await bram.getByRole('group', { name: 'Begin' }).getByLabel('Tijd').fill('15:00');
    await bram.getByRole('group', { name: 'Einde' }).getByLabel('Tijd').fill('16:30');
    await bram.getByRole('button', { name: 'Wijzigingen bewaren' }).click();
    const asked = bram.getByRole('dialog', { name: 'Deze wijzigingen bewaren?' });
    await expect(asked).toContainText('1 persoon krijgt een nieuwe uitnodiging');
    await asked.getByRole('button', { name: 'Wijzigingen bewaren' }).click();
    await expect(bram.getByText('De wijzigingen zijn bewaard.')).toBeVisible();
    const invitation = await invitationTo(cast.noor, { title, method: 'REQUEST', after: invited });
    expect(invitation).toMatchObject({ uid: invited.uid, startsAt: toUtc(starts.date, '15:00') });
    return invitation;
  });

  await test.step('Bram calls it off; everybody gets a withdrawal with the reason', async () => {
    const reason = 'De spreker is ziek.';
    await bram.getByRole('button', { name: 'Sessie afgelasten' }).click();
    const asked = bram.getByRole('dialog', { name: 'Deze sessie afgelasten?' });
    await asked.getByLabel('Waarom gaat de sessie niet door?').fill(reason);
    await asked.getByRole('button', { name: 'Sessie afgelasten' }).click();
    await expect(bram.getByText('De sessie is afgelast.')).toBeVisible();
    const withdrawn = await invitationTo(cast.noor, { title, method: 'CANCEL', after: moved });
    expect(withdrawn).toMatchObject({ uid: invited.uid, status: 'CANCELLED' });
    await noor.goto(url);
    await expect(noor.getByText('Deze sessie gaat niet door')).toBeVisible();
    await expect(noor.getByText(reason)).toBeVisible();
  });
});

test('a time that the clock skips is refused at its field, and nothing typed is lost', async ({ person }) => {
  const bram = await person(cast.bram);
  const change = nextSpringChange();
  await bram.goto('/kennissessies/nieuw');
  await bram.getByLabel('Titel').fill('Reis: een nacht te kort');
  await bram.getByLabel('Beschrijving').fill('Deze tekst moet blijven staan.');
  await bram.getByRole('combobox', { name: 'Thema' }).selectOption({ label: 'Digitalisering' });
  const begin = bram.getByRole('group', { name: 'Begin' });
  await begin.getByLabel('Datum').fill(change);
  await begin.getByLabel('Tijd').fill('02:30');
  const end = bram.getByRole('group', { name: 'Einde' });
  await end.getByLabel('Datum').fill(change);
  await end.getByLabel('Tijd').fill('04:30');
  await bram.getByRole('radio', { name: 'Online', exact: true }).check();
  await bram.getByRole('checkbox', { name: 'Ambtenaren' }).check();
  await bram.getByRole('button', { name: 'Bewaar als concept' }).click();

  await expect(begin).toContainText('Dit tijdstip bestaat niet: die nacht gaat de klok een uur vooruit.');
  await expect(bram).toHaveTitle(/^Fout:/);
  await expect(bram.getByLabel('Titel')).toHaveValue('Reis: een nacht te kort');
  await expect(bram.getByLabel('Beschrijving')).toHaveValue('Deze tekst moet blijven staan.');
  await expect(begin.getByLabel('Tijd')).toHaveValue('02:30');
  await expect(bram.getByRole('checkbox', { name: 'Ambtenaren' })).toBeChecked();

  // The API says the same to who comes without the form: a rule in the browser alone is no rule.
  const input = {
    title: 'Buiten het formulier om',
    summary: 'Een sessie in een uur dat niet bestaat.',
    startsAt: `${change}T02:30:00+01:00`,
    endsAt: `${change}T04:30:00+02:00`,
    form: 'ONLINE',
    doelgroepen: ['AMBTENAAR'],
    thema: 'digitalisering',
  };
  const create = 'mutation ($input: KennissessieInput!) { createKennissessie(input: $input) { id } }';
  await expect(gql(bram.request, create, { input })).rejects.toThrow(/INVALID_INPUT.*startsAt/);

  await begin.getByLabel('Tijd').fill('03:30');
  await bram.getByRole('button', { name: 'Bewaar als concept' }).click();
  await expect(bram.getByText('Dit is een concept')).toBeVisible();
});
