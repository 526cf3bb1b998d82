import type { APIRequestContext, Page } from '@playwright/test';
import { gql } from '../support/api.js';
import { expectAxeClean, expectNoOverflow } from '../support/sight.js';
import { cast, expect, test } from '../support/test.js';

const PDF = Buffer.from('%PDF-1.4 de presentatie van de middag');
const WRONG = Buffer.from('WEBVTT\n\n00:01.000 --> 00:04.000\nWelkom.\n\n00:09.000 --> 00:05.000\nMis.\n');
const GOOD = Buffer.from('WEBVTT\n\n00:01.000 --> 00:04.000\n<v Linda>Welkom aan de kade.\n');

/** A session of the demo that is over, at which Noor was, and that left nothing behind yet. */
async function heldSession(request: APIRequestContext): Promise<string> {
  const query = `query ($to: DateTime) {
    kennissessies(filter: { mine: true, to: $to }, first: 100) { nodes { id title } }
  }`;
  const to = new Date().toISOString();
  const { kennissessies } = await gql<{ kennissessies: { nodes: { id: string; title: string }[] } }>(request, query, {
    to,
  });
  const found = kennissessies.nodes.find(({ title }) => title.startsWith('Leven met water'));
  if (!found) throw new Error('The demo has no such session.');
  return found.id;
}

async function phone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
}

test('after a session people say what they thought of it, without names', async ({ person }) => {
  const bram = await person(cast.bram);
  const noor = await person(cast.noor);
  const id = await heldSession(noor.request);

  await test.step('Bram takes the proposal, takes one question out, and opens it', async () => {
    await bram.goto(`/kennissessies/${id}`);
    await bram.getByRole('link', { name: 'Organiseren', exact: true }).click();
    await bram.getByRole('link', { name: 'Evaluatie', exact: true }).click();
    await expect(bram.getByRole('radio', { name: /^Zonder naam/ })).toBeChecked();
    await bram.getByRole('button', { name: 'Haal weg (vraag 3)' }).click();
    await bram.getByRole('button', { name: 'Bekijk als deelnemer' }).click();
    await expect(bram.getByRole('heading', { name: 'Zo ziet een deelnemer de evaluatie' })).toBeVisible();
    await bram.getByRole('button', { name: 'Zet de evaluatie klaar' }).click();
    await expect(bram.getByText('De evaluatie is open. De deelnemers krijgen een mail.')).toBeVisible();
  });

  await test.step('Noor fills it in on her phone, once', async () => {
    await phone(noor);
    await noor.goto(`/kennissessies/${id}`);
    await noor.getByRole('link', { name: 'Vul de evaluatie in' }).click();
    await expect(noor.getByText(/U vult dit in zonder naam/)).toBeVisible();
    await noor.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click();
    await expect(noor.getByRole('link', { name: 'Kies een cijfer van 1 tot en met 5.' }).first()).toBeVisible();
    const worth = noor.getByRole('group', { name: /de moeite waard/ });
    await worth.getByRole('radio', { name: '5' }).check();
    await noor
      .getByRole('group', { name: /in uw werk/ })
      .getByRole('radio', { name: '4' })
      .check();
    await noor.getByLabel(/anders doen/).fill('Ik loop met onze wethouder langs de kade.');
    await expectNoOverflow(noor);
    await expectAxeClean(noor);
    await noor.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click();
    await expect(noor.getByRole('heading', { name: 'Dank u wel' })).toBeVisible();
    await noor.reload();
    await expect(noor.getByRole('heading', { name: 'Dank u wel' })).toBeVisible();
    await expect(noor.getByRole('button', { name: 'Verstuur mijn antwoorden' })).toHaveCount(0);
  });

  await test.step('Bram sees that somebody answered, and not what', async () => {
    await bram.reload();
    await expect(bram.getByText('Nog te weinig antwoorden om te tonen')).toBeVisible();
    await expect(bram.getByText(/^Geantwoord: 1 van de \d+ deelnemers$/)).toBeVisible();
    await expect(bram.getByText('Ik loop met onze wethouder')).toHaveCount(0);
    await expect(bram.getByRole('button', { name: 'Bewaar de vragen' })).toHaveCount(0);
  });
});

test('a session leaves materials, a recording and a summary behind', async ({ person, complaints }) => {
  // A file that is refused is an answer of the API, and the console says so too.
  complaints.allow(/status of 422/);
  const bram = await person(cast.bram);
  const noor = await person(cast.noor);
  const id = await heldSession(noor.request);
  await bram.goto(`/kennissessies/${id}/organiseren/materiaal`);

  await test.step('Bram puts up a file for those who were there', async () => {
    const add = bram.getByRole('region', { name: 'Voeg materiaal toe' });
    await add
      .getByLabel('Bestand', { exact: true })
      .setInputFiles({ name: 'middag.pdf', mimeType: 'application/pdf', buffer: PDF });
    await add.getByLabel(/^Titel/).fill('Presentatie van de middag');
    await add.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(bram.getByText('Het materiaal staat op de pagina van de sessie.')).toBeVisible();
  });

  await test.step('and a recording, whose text is refused with the line that is wrong', async () => {
    const recording = bram.getByRole('region', { name: 'Opname', exact: true });
    await recording.getByLabel('Link naar de opname').fill('https://video.academie.test/dordrecht');
    await recording.getByLabel(/^Hoofdstukken/).fill('00:00 Welkom\n12:30 Langs de kade');
    await recording.getByRole('button', { name: 'Bewaar de opname' }).click();
    await expect(bram.getByText('De opname is bewaard.')).toBeVisible();
    const text = bram.getByRole('region', { name: 'Tekst van de opname' });
    await text.getByLabel('Ondertitels').setInputFiles({ name: 't.vtt', mimeType: 'text/vtt', buffer: WRONG });
    await text.getByRole('button', { name: 'Voeg de tekst toe' }).click();
    await expect(text.getByRole('link', { name: /Bestand: regel 6/ })).toBeVisible();
    await text.getByLabel('Ondertitels').setInputFiles({ name: 't.vtt', mimeType: 'text/vtt', buffer: GOOD });
    await text.getByRole('button', { name: 'Voeg de tekst toe' }).click();
    await expect(bram.getByText('De tekst staat bij de opname.')).toBeVisible();
  });

  await test.step('Noor hears of it, downloads the file and finds a word in the text', async () => {
    await noor.goto('/meldingen');
    const melding = /De opname en het materiaal van ‘Leven met water: een middag in Dordrecht’ staan klaar|staat klaar/;
    await expect(async () => {
      await noor.reload();
      await expect(noor.getByText(melding).first()).toBeVisible({ timeout: 1000 });
    }).toPass();
    await noor.goto(`/kennissessies/${id}`);
    const download = noor.waitForEvent('download');
    await noor.getByRole('link', { name: 'Presentatie van de middag' }).click();
    expect((await download).suggestedFilename()).toBe('middag.pdf');
    await noor.getByText(/^Lees wat er is gezegd/).click();
    await noor.getByLabel('Zoek in de tekst').fill('kade');
    await expect(noor.getByText('1 regel gevonden')).toBeVisible();
  });

  await test.step('Bram sends the summary, which becomes a gesprek in the netwerk', async () => {
    const summary = bram.getByRole('region', { name: 'Samenvatting' });
    await expect(summary.getByRole('button', { name: 'Vet' })).toBeVisible();
    await summary
      .getByRole('textbox', { name: 'Wat is er gezegd, en wat leerden mensen?' })
      .fill('Wij leerden hoe Dordrecht met hoog water leeft.');
    await summary.getByRole('button', { name: 'Verstuur de samenvatting' }).click();
    await bram.getByRole('dialog').getByRole('button', { name: 'Ja, verstuur' }).click();
    await expect(bram.getByText('De samenvatting is verstuurd.', { exact: true })).toBeVisible();
    await noor.goto('/netwerken/klimaatadaptatie-en-energietransitie/gesprekken');
    await noor.getByRole('link', { name: /Samenvatting: Leven met water/ }).click();
    await expect(noor.getByText('Wij leerden hoe Dordrecht met hoog water leeft.')).toBeVisible();
    await noor.getByRole('link', { name: 'Naar de sessie' }).click();
    await expect(noor.getByRole('heading', { level: 2, name: 'Samenvatting' })).toBeVisible();
  });
});
