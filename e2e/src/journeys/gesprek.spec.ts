import type { Locator, Page } from '@playwright/test';
import { connectionOf } from '../support/connection.js';
import { cast, expect, test } from '../support/test.js';

/** The editor, once it has taken the place of the plain field that stands in for it. */
async function editor(page: Page, name: string): Promise<Locator> {
  await expect(page.getByRole('button', { name: 'Vet' })).toBeVisible();
  return page.getByRole('textbox', { name });
}

const bericht = (page: Page, text: string | RegExp) => page.getByRole('article').filter({ hasText: text });

test('two people talk live, also through a lost connection', async ({ person, complaints }) => {
  const title = `Reis: een brief die iedereen begrijpt ${Date.now()}`;
  const [noor, sanne] = [await person(cast.noor), await person(cast.sanne)];
  const connection = await connectionOf(noor);

  await test.step('Noor starts a gesprek in their netwerk', async () => {
    await noor.goto('/netwerken/bestaanszekerheid/gesprekken');
    await noor.getByRole('button', { name: 'Start een gesprek' }).click();
    await noor.getByLabel('Waar gaat het over?').fill(title);
    await (await editor(noor, 'Uw eerste bericht')).fill('Hoe schrijft u een brief over schulden?');
    await noor.getByRole('button', { name: 'Plaats gesprek' }).click();
    await expect(noor.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(bericht(noor, 'Hoe schrijft u een brief over schulden?')).toBeVisible();
  });

  await test.step('Sanne sees that there is something unread, and that it is gone once she has read it', async () => {
    await sanne.goto('/netwerken/bestaanszekerheid/gesprekken');
    const row = sanne.getByRole('listitem').filter({ hasText: title });
    await expect(row).toContainText('1 ongelezen bericht');
    await row.getByRole('link', { name: title }).click();
    await expect(bericht(sanne, 'Hoe schrijft u een brief')).toBeVisible();
    await expect(noor.getByText('Sanne Bakker', { exact: true })).toBeVisible();
  });

  await test.step('Noor sees her typing, and then the bericht itself', async () => {
    const field = await editor(sanne, 'Uw reactie');
    await field.pressSequentially('Korte zinnen, en ');
    await expect(noor.getByText('Sanne Bakker typt')).toBeVisible();
    await sanne.getByRole('button', { name: 'Vet' }).click();
    await field.pressSequentially('een telefoonnummer');
    await sanne.getByRole('button', { name: 'Plaats reactie' }).click();
    await expect(bericht(noor, 'Korte zinnen, en een telefoonnummer')).toBeVisible();
    await expect(bericht(noor, 'Korte zinnen').locator('strong', { hasText: 'een telefoonnummer' })).toBeVisible();
    await expect(noor.getByText('Sanne Bakker typt')).toHaveCount(0);
  });

  await test.step('an edit and a removal reach her too', async () => {
    await bericht(sanne, 'Korte zinnen').getByRole('button', { name: 'Bewerk' }).click();
    // The second editor on the page takes the place of a plain field a moment later.
    await expect(sanne.getByRole('button', { name: 'Vet' })).toHaveCount(2);
    await sanne.getByRole('textbox', { name: 'Bewerk uw bericht' }).fill('Korte zinnen van tien woorden');
    await sanne.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect(bericht(noor, 'Korte zinnen van tien woorden')).toContainText('bewerkt');
    await bericht(sanne, 'Korte zinnen').getByRole('button', { name: 'Verwijder' }).click();
    await sanne.getByRole('button', { name: 'Ja, verwijder' }).click();
    await expect(bericht(noor, 'Dit bericht is verwijderd.')).toBeVisible();
    await expect(noor.getByText('Korte zinnen van tien woorden')).toHaveCount(0);
  });

  await test.step('what Noor misses without a connection arrives once, and so does what she wrote meanwhile', async () => {
    complaints.allow(/ERR_INTERNET_DISCONNECTED|WebSocket/);
    await connection.lose();
    await expect(noor.getByText('U hebt even geen verbinding.')).toBeVisible();
    for (const text of ['Gemist, een', 'Gemist, twee']) {
      await (await editor(sanne, 'Uw reactie')).fill(text);
      await sanne.getByRole('button', { name: 'Plaats reactie' }).click();
      await expect(bericht(sanne, text)).toBeVisible();
    }
    await (await editor(noor, 'Uw reactie')).fill('Geschreven zonder verbinding');
    await noor.getByRole('button', { name: 'Plaats reactie' }).click();
    await expect(bericht(noor, 'Geschreven zonder verbinding')).toContainText('nog niet geplaatst');
    await connection.restore();
    await expect(noor.getByText('U hebt even geen verbinding.')).toHaveCount(0);
    await expect(bericht(sanne, 'Geschreven zonder verbinding')).toBeVisible();
    await expect(bericht(noor, 'Geschreven zonder verbinding')).not.toContainText('nog niet geplaatst');
    for (const page of [noor, sanne]) {
      for (const text of ['Gemist, een', 'Gemist, twee', 'Geschreven zonder verbinding']) {
        await expect(bericht(page, text)).toHaveCount(1);
      }
    }
  });

  await test.step('and after a reload everything stands there once, in order', async () => {
    await noor.reload();
    await expect(bericht(noor, 'Geschreven zonder verbinding')).toBeVisible();
    const texts = await noor
      .getByRole('list', { name: 'Berichten in dit gesprek' })
      .getByRole('article')
      .allInnerTexts();
    const order = ['Hoe schrijft u', 'verwijderd', 'Gemist, een', 'Gemist, twee', 'Geschreven zonder'];
    expect(texts).toHaveLength(order.length);
    for (const [index, text] of order.entries()) expect(texts[index]).toContain(text);
  });
});

test('who is no member reads nothing of it, not even by its address', async ({ person }) => {
  const [noor, karim] = [await person(cast.noor), await person(cast.karim)];
  await noor.goto('/netwerken/bestaanszekerheid/gesprekken');
  await noor.getByRole('region', { name: 'Gesprekken' }).getByRole('listitem').getByRole('link').first().click();
  await expect(noor).toHaveURL(/\/gesprekken\/[\w-]+/);
  await karim.goto(new URL(noor.url()).pathname);
  await expect(karim.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible();
  await karim.goto('/netwerken/bestaanszekerheid/gesprekken');
  await expect(karim.getByText('De gesprekken zijn er voor leden')).toBeVisible();
});
