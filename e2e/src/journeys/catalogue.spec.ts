import { cast, expect, test } from '../support/test.js';

test('opleidingen: facets with numbers that come true, and the way to the aanbieder', async ({ visitor }) => {
  const page = await visitor();
  await page.goto('/opleidingen');
  const thema = page.getByRole('combobox', { name: 'Thema' });
  const option = thema.locator('option', { hasText: 'Klimaat en energie' });
  await expect(option).toHaveCount(1);
  const promised = Number(/\((\d+)\)/.exec(await option.innerText())?.[1]);
  expect(promised).toBeGreaterThan(1);
  await thema.selectOption((await option.getAttribute('value')) ?? '');
  await page.getByRole('button', { name: 'Toon resultaten' }).click();
  await expect(page.getByRole('heading', { name: `${promised} opleidingen gevonden` })).toBeVisible();
  await page.getByRole('combobox', { name: 'Provincie' }).selectOption('Overijssel');
  await page.getByRole('searchbox', { name: 'Zoek op onderwerp' }).fill('warmtenet');
  await page.getByRole('button', { name: 'Toon resultaten' }).click();
  await expect(page.getByRole('heading', { name: '1 opleiding gevonden' })).toBeVisible();

  await page.getByRole('link', { name: 'Basis warmtetransitie voor gemeenten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Basis warmtetransitie voor gemeenten' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Wanneer en waar' }).getByRole('row', { name: /Zwolle/ })).toBeVisible();
  await expect(page.getByText('€ 695,00')).toBeVisible();
  await expect(page.getByRole('link', { name: /Naar de aanbieder/ })).toHaveAttribute('href', /^https:\/\//);

  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Provincie' })).toHaveValue('Overijssel');
  await page.getByRole('button', { name: 'Wis filters' }).first().click();
  await expect(page).toHaveURL(/\/opleidingen$/);
});

test('werkgroepen: five pilots; a member reads the gesprekken, a visitor that there are some', async ({
  person,
  visitor,
}) => {
  const name = 'Energietransitie en sociaal domein';
  const page = await visitor();
  await page.goto('/werkgroepen');
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(5);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('De werkgroep is nu bezig met stap')).toBeVisible();
  await expect(page.getByText('Regieorgaan SIA').first()).toBeVisible();
  await expect(page.getByText('De gesprekken zijn er voor leden')).toBeVisible();
  const noor = await person(cast.noor);
  await noor.goto(new URL(page.url()).pathname);
  await expect(noor.getByRole('heading', { name: 'Gesprekken' })).toBeVisible();
  await expect(noor.getByText('De gesprekken zijn er voor leden')).toHaveCount(0);
});

test('kennisagenda: the themas of the period, and a gemeente that says that a question is also theirs', async ({
  person,
}) => {
  const noor = await person(cast.noor);
  await noor.goto('/kennisagenda');
  for (const thema of [
    'Gezonde leefomgeving',
    'Klimaat en energie',
    'Brede welvaart',
    'Digitalisering',
    'Lokale democratie',
  ]) {
    await expect(noor.getByRole('heading', { level: 2, name: thema })).toBeVisible();
  }
  const support = noor.getByRole('button', { name: /^Dit speelt ook bij ons: / }).first();
  const question = (await support.getAttribute('aria-label'))?.replace('Dit speelt ook bij ons: ', '') ?? '';
  const item = noor.getByRole('listitem').filter({ hasText: question });
  await support.click();
  await expect(item.getByText('Dit speelt ook bij uw gemeente.')).toBeVisible();
  // It stood on the page at once; that it was kept shows after a while.
  await expect(async () => {
    await noor.reload();
    await expect(item.getByText('Dit speelt ook bij uw gemeente.')).toBeVisible({ timeout: 3_000 });
  }).toPass();
});

test('kennisbank: filtered, searched and followed to its source', async ({ visitor }) => {
  const page = await visitor();
  await page.goto('/kennisbank');
  await page.getByRole('combobox', { name: 'Soort' }).selectOption({ label: 'Hulpmiddel' });
  await page.getByRole('button', { name: 'Toon resultaten' }).click();
  await page.getByRole('link', { name: 'Vesta-MAIS-model' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vesta-MAIS-model' })).toBeVisible();
  await page.goto('/kennisbank?zoek=luchtkwaliteit');
  await expect(page.getByRole('link', { name: 'Samen meten aan luchtkwaliteit' })).toBeVisible();
});

test('zoeken: finds the other form of a word, and nothing that the reader may not see', async ({ person, visitor }) => {
  const page = await visitor();
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Zoeken in de Academie' }).fill('gemeentelijke netwerk');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\?q=/);
  await page.goto('/zoeken?q=signaal');
  const hit = page.getByRole('main').getByRole('link', { name: 'Vroegsignalering: wat doet u met een signaal?' });
  await expect(hit).toBeVisible();
  await page.goto('/zoeken?q=signalen');
  await expect(hit).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();

  // A person is found by colleagues, and not by who has not signed in.
  const noor = await person(cast.noor);
  await noor.goto('/zoeken?q=Sanne+Bakker&soort=persoon');
  await expect(noor.getByRole('main').getByRole('link', { name: 'Sanne Bakker' })).toBeVisible();
  await page.goto('/zoeken?q=Sanne+Bakker');
  await expect(page.getByRole('heading', { name: /^\d+ resulta|^Niets gevonden/ }).first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Sanne Bakker' })).toHaveCount(0);
});

test('kennissessies: as a month, with an address of its own', async ({ person }) => {
  const noor = await person(cast.noor);
  await noor.goto('/kennissessies');
  await noor.getByRole('link', { name: 'Maand', exact: true }).click();
  await expect(noor).toHaveURL(/weergave=maand/);
  await noor.getByRole('link', { name: /^Volgende maand/ }).click();
  await expect(noor).toHaveURL(/maand=\d{4}-\d{2}/);
  const table = noor.getByRole('table', { name: /^Sessies in / });
  await expect(table.getByRole('columnheader')).toHaveCount(7);
  const name = (await table.getByRole('link').first().innerText()).replace(/^[\d.:]+\s*/, '');
  await table.getByRole('link').first().click();
  await expect(noor.getByRole('heading', { level: 1, name })).toBeVisible();
  await noor.goBack();
  await expect(table).toBeVisible();
});
