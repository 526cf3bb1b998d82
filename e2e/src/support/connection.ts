import type { Page, WebSocketRoute } from '@playwright/test';

/** The line between a browser and the product, to be cut and restored by a test. */
export type Connection = { lose: () => Promise<void>; restore: () => Promise<void> };

/**
 * Takes hold of the connection of this page; call it before the page opens. What Playwright calls offline stops requests,
 * but leaves a live connection as it was, so that one is cut here as well.
 */
export async function connectionOf(page: Page): Promise<Connection> {
  const lines = new Set<WebSocketRoute>();
  let lost = false;
  await page.routeWebSocket(/\/socket\.io\//, async (line) => {
    if (lost) return line.close();
    line.connectToServer();
    lines.add(line);
  });
  return {
    async lose() {
      lost = true;
      await page.context().setOffline(true);
      await Promise.all([...lines].map((line) => line.close()));
      lines.clear();
    },
    async restore() {
      lost = false;
      await page.context().setOffline(false);
    },
  };
}
