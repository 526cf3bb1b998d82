import { test as base, expect, type Page } from '@playwright/test';
import { signInAs } from './api.js';
import { linkIn, mailTo } from './mailbox.js';

/** What a page complained about on its console. Every test ends by asserting that there was nothing. */
type Complaints = { push: (text: string) => void; allow: (pattern: RegExp) => void };

type Fixtures = {
  complaints: Complaints;
  /** A person in a browser of their own, signed in as one of the cast. */
  person: (email: string) => Promise<Page>;
  /** Somebody who has not signed in, in a browser of their own. */
  visitor: () => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  complaints: async ({}, use) => {
    const heard: string[] = [];
    // How the router comes to its page for what does not exist: by an error, which React tells the console.
    const allowed: RegExp[] = [/isNotFound|Wij kunnen deze pagina niet vinden/];
    await use({ push: (text) => heard.push(text), allow: (pattern) => allowed.push(pattern) });
    expect(
      heard.filter((text) => !allowed.some((pattern) => pattern.test(text))),
      'complaints on the console',
    ).toEqual([]);
  },
  visitor: async ({ browser, complaints }, use) => {
    const opened: Page[] = [];
    await use(async () => {
      const page = await (await browser.newContext()).newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.stack ?? error.message}`));
      opened.push(page);
      return page;
    });
    await Promise.all(opened.map((page) => page.context().close()));
  },
  person: async ({ visitor }, use) => {
    await use(async (email) => {
      const page = await visitor();
      await signInAs(page, email);
      return page;
    });
  },
});

export { expect };

/** The real way in: asks for a link, opens the mail that comes, and presses the button. */
export async function signInByMail(page: Page, email: string): Promise<void> {
  await page.goto('/inloggen');
  const link = await askSignInLink(page, email);
  await page.goto(link);
  await page.getByRole('main').getByRole('button', { name: 'Inloggen' }).click();
  await expect(page.getByRole('button', { name: 'Mijn account' })).toBeVisible();
}

/** Fills in the address on the page that asks for it, and gives the link of the mail that arrives because of it. */
export async function askSignInLink(page: Page, email: string): Promise<string> {
  const asked = new Date().toISOString();
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByRole('button', { name: 'Stuur mij een link' }).click();
  await expect(page.getByRole('heading', { name: 'Kijk in uw e-mail' })).toBeVisible();
  const mail = await mailTo(
    email,
    'the sign-in link',
    ({ at, text }) => at >= asked && Boolean(text?.includes('/aanmelden/')),
  );
  return linkIn(mail, '/aanmelden/');
}

/** The cast of the demo, by name. */
export const cast = {
  noor: 'noor@academie.test',
  sanne: 'sanne@academie.test',
  karim: 'karim@academie.test',
  bram: 'bram@academie.test',
  ilse: 'ilse@academie.test',
  fatima: 'fatima@academie.test',
  joost: 'joost@academie.test',
  pieter: 'pieter@academie.test',
} as const;
