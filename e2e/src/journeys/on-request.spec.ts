import type { Page } from '@playwright/test';
import { cast, expect, test } from '../support/test.js';

const netwerk = '/netwerken/sterke-raad';

async function ask(page: Page): Promise<void> {
  await page.goto(netwerk);
  await page.getByRole('button', { name: 'Vraag om lid te worden' }).click();
  await expect(page.getByText('Uw verzoek is verstuurd.')).toBeVisible();
}

/** The button that a melding puts on the page while somebody looks at it: nobody reloads in these journeys. */
const arrived = (page: Page) => page.getByRole('button', { name: /nieuwe melding(en)?\. Toon\./ });

test('a facilitator admits one and declines another with a reason, and both hear it at once', async ({ person }) => {
  const [pieter, karim, bram] = [await person(cast.pieter), await person(cast.karim), await person(cast.bram)];
  await bram.goto('/meldingen');
  await expect(bram.getByRole('heading', { level: 1, name: 'Meldingen' })).toBeVisible();

  await test.step('Pieter and Karim ask to come in; Bram hears of it live', async () => {
    await ask(pieter);
    await ask(karim);
    await arrived(bram).click();
    await expect(bram.getByRole('link', { name: /Pieter Jansen.*Sterke raad/ })).toBeVisible();
  });
  await pieter.goto('/meldingen');
  await karim.goto('/meldingen');
  await expect(karim.getByRole('heading', { level: 1, name: 'Meldingen' })).toBeVisible();
  await expect(pieter.getByRole('heading', { level: 1, name: 'Meldingen' })).toBeVisible();

  await test.step('Bram admits Pieter', async () => {
    await bram.goto(netwerk);
    await bram.getByRole('link', { name: /^Verzoeken/ }).click();
    await bram.getByRole('button', { name: 'Laat Pieter Jansen toe' }).click();
    await expect(bram.getByText('Pieter Jansen is nu lid.').first()).toBeVisible();
    await arrived(pieter).click();
    await pieter
      .getByRole('link', { name: /Sterke raad/ })
      .first()
      .click();
    await expect(pieter.getByRole('heading', { level: 1, name: /Sterke raad/ })).toBeVisible();
    await expect(pieter.getByText('U bent lid', { exact: true })).toBeVisible();
  });

  await test.step('and declines Karim, who reads why', async () => {
    await bram.getByRole('button', { name: 'Wijs Karim Haddad af' }).click();
    const dialog = bram.getByRole('dialog', { name: 'Het verzoek van Karim Haddad afwijzen' });
    await dialog.getByRole('button', { name: 'Wijs verzoek af' }).click();
    await expect(dialog).toContainText('Schrijf op waarom u deze persoon niet toelaat');
    await dialog
      .getByLabel('Waarom laat u deze persoon niet toe?')
      .fill('Dit netwerk is voor griffiers en raadsleden.');
    await dialog.getByRole('button', { name: 'Wijs verzoek af' }).click();
    await expect(bram.getByText('Het verzoek van Karim Haddad is afgewezen.').first()).toBeVisible();
    await arrived(karim).click();
    await expect(karim.getByRole('link', { name: /Sterke raad/ }).first()).toBeVisible();
    await karim.goto(netwerk);
    await expect(karim.getByText('Hun reden: Dit netwerk is voor griffiers en raadsleden.')).toBeVisible();
    await karim.goto(`${netwerk}/leden`);
    await expect(karim.getByText('Wie er lid zijn, zien alleen de leden')).toBeVisible();
  });
});
