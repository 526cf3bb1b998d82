import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A desk and a phone. */
export const widths = [
  { width: 1366, height: 900 },
  { width: 390, height: 844 },
];

const pictures = fileURLToPath(new URL('../../test-results/pages', import.meta.url));

/** Looks at the page as it stands, at a desk and on a phone: takes its picture; nothing sticks out, and axe is content. */
export async function lookAt(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const size of widths) {
    await page.setViewportSize(size);
    await expectSettled(page);
    await page.screenshot({ path: path.join(pictures, `${name}-${size.width}.png`), fullPage: true });
    await expectNoOverflow(page);
    await expectAxeClean(page);
  }
  if (before) await page.setViewportSize(before);
}

/** No violations of WCAG 2.0 to 2.2 A and AA, nor of what axe calls best practice. */
export async function expectAxeClean(page: Page): Promise<void> {
  // Legacy: in the page itself and not by way of a second one; there are no frames here. Only what is wrong comes back.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(RULES);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')} :: ${failureSummary ?? ''}`),
  }));
  expect(found, `axe on ${page.url()} at ${page.viewportSize()?.width}px`).toEqual([]);
}

/**
 * Nothing sticks out of the window. Compared with the width that was asked for: a phone zooms out for a page that is too
 * wide, and then the page seems to fit.
 */
export async function expectNoOverflow(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  const found = await page.evaluate((intended) => {
    const { scrollWidth } = document.documentElement;
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect();
      return own > 0 && right > intended + 1;
    });
    return scrollWidth > intended
      ? { scrollWidth, elements: wide.slice(0, 5).map((element) => `${element.tagName}.${element.className}`) }
      : null;
  }, width);
  expect(found, `overflow on ${page.url()} at ${width}px`).toBeNull();
}

/** The page has a title to show and nothing on it still loads. */
export async function expectSettled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
