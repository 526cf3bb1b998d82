import { linkIn, mailTo } from '../support/mailbox.js';
import { askSignInLink, cast, expect, test } from '../support/test.js';

test('who works at a gemeente makes an account with a mail address alone', async ({ visitor }) => {
  const email = 'eva.reis@zwolle.nl';
  const page = await visitor();
  await page.goto('/inloggen?terug=/netwerken');
  const link = await askSignInLink(page, email);

  // A scanner of mail opens every link: that must not use it up.
  const scanner = await visitor();
  await scanner.goto(link);
  await expect(scanner.getByRole('heading', { level: 1, name: 'Maak uw account' })).toBeVisible();

  await page.goto(link);
  await expect(page.getByRole('definition').filter({ hasText: 'Gemeente Zwolle' })).toBeVisible();
  await page.getByRole('button', { name: 'Maak mijn account' }).click();
  await expect(page.getByRole('link', { name: 'Vul uw naam in' })).toBeVisible();
  await page.getByLabel('Naam', { exact: true }).fill('Eva Reis');
  await page.getByLabel('Functie').fill('Beleidsadviseur wonen');
  await page.getByRole('radio', { name: 'Ambtenaar' }).check();
  await page.getByRole('button', { name: 'Maak mijn account' }).click();
  await expect(page).toHaveURL(/\/netwerken$/);
  await page.getByRole('button', { name: 'Mijn account' }).click();
  await expect(page.getByText('Eva Reis', { exact: true })).toBeVisible();

  await scanner.reload();
  await expect(scanner.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' })).toBeVisible();
});

test('an unknown address gets the same answer, and no account', async ({ visitor }) => {
  const page = await visitor();
  const email = 'niemand@onbekend.example';
  await page.goto('/inloggen');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByRole('button', { name: 'Stuur mij een link' }).click();
  await expect(page.getByRole('heading', { name: 'Kijk in uw e-mail' })).toBeVisible();
  const mail = await mailTo(email, 'how to ask for access', () => true);
  expect(mail.text).not.toContain('/aanmelden/');
  expect(mail.text).toContain('/toegang-aanvragen');
});

test('who works elsewhere asks for access, and a beheerder decides', async ({ person, visitor }) => {
  const requests = [
    { name: 'Hanna Kolk', email: 'hanna@stichting-reis.example', organisation: 'Stichting Reis' },
    { name: 'Timo Veld', email: 'timo@verkoop-reis.example', organisation: 'Verkoop Reis' },
  ] as const;
  const page = await visitor();
  for (const { name, email, organisation } of requests) {
    await page.goto('/toegang-aanvragen');
    await page.getByLabel('E-mailadres').fill(email);
    await page.getByLabel('Organisatie waar u werkt').fill(organisation);
    await page.getByLabel('Naam', { exact: true }).fill(name);
    await page.getByLabel('Functie').fill('Onderzoeker');
    await page.getByRole('radio', { name: /^Partner/ }).check();
    await page.getByLabel('Waarom wilt u meedoen?').fill('Wij werken samen met gemeenten.');
    await page.getByRole('button', { name: 'Vraag toegang aan' }).click();
    await expect(page.getByRole('heading', { name: 'Uw aanvraag is verstuurd' })).toBeVisible();
  }

  const joost = await person(cast.joost);
  const reason = 'Het platform is niet bedoeld voor verkoop.';
  await joost.goto('/beheer');
  await joost.getByRole('button', { name: 'Laat toe: Hanna Kolk' }).click();
  await joost.getByRole('dialog').getByRole('button', { name: 'Laat toe', exact: true }).click();
  await expect(joost.getByText('Hanna Kolk is toegelaten')).toBeVisible();
  await joost.getByRole('button', { name: 'Wijs af: Timo Veld' }).click();
  await joost.getByRole('dialog').getByLabel('Waarom wijst u deze aanvraag af?').fill(reason);
  await joost.getByRole('dialog').getByRole('button', { name: 'Wijs af', exact: true }).click();
  await expect(joost.getByText('De aanvraag van Timo Veld is afgewezen.')).toBeVisible();

  const welcome = await mailTo(requests[0].email, 'the link', ({ text }) => Boolean(text?.includes('/aanmelden/')));
  await page.goto(linkIn(welcome, '/aanmelden/'));
  await page.getByRole('main').getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('button', { name: 'Mijn account' }).click();
  await expect(page.getByText('Hanna Kolk', { exact: true })).toBeVisible();
  await mailTo(requests[1].email, 'the reason', ({ text }) => Boolean(text?.includes(reason)));

  const noor = await person(cast.noor);
  await noor.goto('/beheer');
  await expect(noor.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible();
});
