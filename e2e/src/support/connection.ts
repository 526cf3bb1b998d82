import type { Page } from '@playwright/test';

/** The line between a browser and the product, to be cut and mended by a test. */
export type Connection = { lose: () => Promise<void>; restore: () => Promise<void> };

declare global {
  interface Window {
    liveLine: { cut: () => void; mend: () => void };
  }
}

/**
 * Takes hold of the connection of this page; call it before the page opens. What Playwright calls offline stops requests,
 * but leaves a live connection as it was. So that one is cut here as well, and each next one fails as it would without a
 * network: the browser itself says so, at an address where nobody answers.
 */
export async function connectionOf(page: Page): Promise<Connection> {
  await page.addInitScript(() => {
    const lines = new Set<WebSocket>();
    let isCut = false;
    window.WebSocket = class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(isCut ? new URL('/niemand', url) : url, protocols);
        lines.add(this);
      }
    };
    window.liveLine = {
      cut() {
        isCut = true;
        for (const line of lines) line.close();
        lines.clear();
      },
      mend() {
        isCut = false;
      },
    };
  });
  return {
    async lose() {
      await page.evaluate(() => window.liveLine.cut());
      await page.context().setOffline(true);
    },
    async restore() {
      await page.evaluate(() => window.liveLine.mend());
      await page.context().setOffline(false);
    },
  };
}
