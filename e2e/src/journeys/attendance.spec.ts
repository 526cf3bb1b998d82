import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { gql, publishSession } from '../support/api.js';
import { expectAxeClean, expectNoOverflow } from '../support/sight.js';
import { cast, expect, test } from '../support/test.js';

const MINUTE = 60_000;
const PHONE = { width: 390, height: 844 };

/** A session that begins in half an hour: people are coming in. */
async function soon(page: Page, title: string): Promise<string> {
  const startsAt = new Date(Date.now() + 30 * MINUTE);
  const endsAt = new Date(startsAt.getTime() + 60 * MINUTE);
  return publishSession(page, { title, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), capacity: 10 });
}

async function pastSession(page: Page): Promise<string> {
  const query = 'query { kennissessies(filter: { mine: true, search: "keukentafel" }, first: 1) { nodes { id } } }';
  const { kennissessies } = await gql<{ kennissessies: { nodes: { id: string }[] } }>(page.request, query);
  const [found] = kennissessies.nodes;
  if (!found) throw new Error('The demo lacks the session whose attendance is open.');
  return found.id;
}

test('Noor types the code that hangs in the room, and Bram sees her come in', async ({ person }) => {
  const bram = await person(cast.bram);
  const noor = await person(cast.noor);
  const id = await soon(bram, 'Inloop met koffie');
  const register = 'mutation ($id: ID!) { registerForKennissessie(kennissessieId: $id) { status } }';
  await gql(noor.request, register, { id });

  await bram.goto(`/kennissessies/${id}/organiseren/aanwezigheid`);
  await expect(bram.getByRole('button', { name: 'Aanwezig: Noor de Wit', pressed: false })).toBeVisible();
  await bram.getByRole('link', { name: 'Toon de code in de zaal' }).click();
  const shown = bram.getByText(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/);
  await expect(shown).toBeVisible();
  await expectAxeClean(bram);
  const code = await shown.innerText();

  await noor.setViewportSize(PHONE);
  await noor.goto('/inchecken');
  await noor.getByLabel('Code op het scherm').fill(code.toLowerCase());
  await expectNoOverflow(noor);
  await expectAxeClean(noor);
  await noor.getByRole('button', { name: 'Ik ben er' }).click();
  await expect(noor.getByRole('heading', { name: 'U bent ingecheckt' })).toBeFocused();

  // Nobody reloads: the count on the wall changes by itself.
  await expect(bram.getByText('1 persoon is er')).toBeVisible();
  await bram.getByRole('link', { name: 'Aanwezigheid', exact: true }).click();
  await expect(bram.getByRole('button', { name: 'Aanwezig: Noor de Wit', pressed: true })).toBeVisible();
});

test('a visitor who scans the code signs in and comes back to it', async ({ person, visitor, complaints }) => {
  complaints.allow(/Log eerst in/);
  const bram = await person(cast.bram);
  const id = await soon(bram, 'Inloop met thee');
  await bram.goto(`/kennissessies/${id}/organiseren/inchecken`);
  const code = (await bram.getByText(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/).innerText()).replace('-', '');
  const page = await visitor();
  await page.goto(`/inchecken/${code}`);
  const link = page.getByRole('main').getByRole('link', { name: 'Inloggen' });
  await expect(link).toHaveAttribute('href', `/inloggen?terug=${encodeURIComponent(`/inchecken/${code}`)}`);
});

test('Bram closes the attendance, and Noor gets a certificate that anybody can check', async ({ person, visitor }) => {
  const bram = await person(cast.bram);
  const noor = await person(cast.noor);
  const id = await pastSession(bram);
  await bram.goto(`/kennissessies/${id}/organiseren/aanwezigheid`);

  // By keyboard alone, as one does with a list of fifty.
  const present = bram.getByRole('button', { name: 'Aanwezig: Noor de Wit' });
  await present.focus();
  await bram.keyboard.press('Space');
  await expect(present).toHaveAttribute('aria-pressed', 'true');
  await bram.getByRole('button', { name: 'Rond de aanwezigheid af' }).click();
  const dialog = bram.getByRole('dialog');
  await expect(dialog.getByText(/niet bekend/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Rond de aanwezigheid af' }).click();
  await expect(bram.getByText(/De aanwezigheid is afgerond/)).toBeVisible();

  const csv = bram.waitForEvent('download');
  await bram.getByRole('link', { name: 'Download als tekst (csv)' }).click();
  const list = await readFile(await (await csv).path(), 'utf8');
  expect(list.startsWith('\uFEFFNaam;Organisatie;')).toBe(true);
  expect(list.split('\r\n').find((line) => line.startsWith('Noor de Wit;'))).toContain(';Aanwezig;');
  const xlsx = bram.waitForEvent('download');
  await bram.getByRole('link', { name: 'Download voor Excel (xlsx)' }).click();
  expect((await readFile(await (await xlsx).path())).subarray(0, 2).toString()).toBe('PK');

  await noor.setViewportSize(PHONE);
  const mine = noor.getByRole('link', { name: 'Klimaatadaptatie aan de keukentafel', exact: true });
  await expect(async () => {
    await noor.goto('/account/certificaten');
    await expect(mine).toBeVisible({ timeout: 2000 });
  }).toPass();
  await mine.click();
  await expect(noor.getByText('Dit bewijs is geldig')).toBeVisible();
  await expectNoOverflow(noor);
  await expectAxeClean(noor);
  const download = noor.waitForEvent('download');
  await noor.getByRole('link', { name: 'Download het bewijs (pdf)' }).click();
  const pdf = (await readFile(await (await download).path())).toString('latin1');
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf).toMatch(/\/StructTreeRoot \d+ 0 R/);

  const anybody = await visitor();
  await anybody.goto(new URL(noor.url()).pathname);
  await expect(anybody.getByText('Dit bewijs is geldig')).toBeVisible();
  await expect(anybody.getByText('Noor de Wit')).toBeVisible();
  await expect(anybody.getByRole('link', { name: /Download/ })).toHaveCount(0);
});
