import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectAxeClean, expectNoOverflow, lookAt, widths } from '../support/sight.js';
import { cast, expect, test } from '../support/test.js';
import { type Found, findPlaces } from './find-places.js';
import { pages } from './pages.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
test.describe.configure({ mode: 'parallel' });

let places: Found | undefined;

for (const { name, reader, path: address, button } of pages) {
  test(`${name}, as ${reader}`, async ({ person, visitor, complaints }) => {
    // What is looked for and not there is answered with an error; the page says so, and so does the console.
    complaints.allow(/status of 40[134]|Log eerst in/);
    places ??= await findPlaces((await person(cast.noor)).request, (await person(cast.bram)).request);
    const page = reader === 'visitor' ? await visitor() : await person(cast[reader]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(typeof address === 'string' ? address : address(places));
    if (button) await expect(page.getByRole('button', { name: button })).toBeVisible();
    await lookAt(page, `${name}-${reader}`);
  });
}

test('an address that does not exist', async ({ visitor }) => {
  const page = await visitor();
  await page.goto('/bestaat-niet');
  await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible();
  for (const size of widths) {
    await page.setViewportSize(size);
    await expectNoOverflow(page);
    await expectAxeClean(page);
  }
});

test('no route of the application is missing above', () => {
  const parents: Record<string, string> = {
    rootRoute: '',
    netwerkRoute: '/netwerken/$slug',
    organiseRoute: '/kennissessies/$id/organiseren',
  };
  const sources = routeFiles().map((file) => readFileSync(file, 'utf8'));
  const routes = sources.flatMap((source) =>
    [...source.matchAll(/getParentRoute: \(\) => (\w+),\s*path: '([^']+)'/g)].map(([, parent = '', own = '']) => {
      expect(parents, `the parent of ${own}`).toHaveProperty(parent);
      return `${parents[parent]}${own}`;
    }),
  );
  const made = sources.join().match(/createRoute\(/g) ?? [];
  expect(routes.length, 'routes that this test can read').toBe(made.length);
  const looked = new Set(pages.map(({ route }) => route));
  // The frames around the parts of a netwerk or a session: each part is looked at under its own address.
  const frames = Object.values(parents);
  expect(routes.filter((route) => !looked.has(route) && !frames.includes(route))).toEqual([]);
});

function routeFiles(): string[] {
  const folder = path.join(root, 'apps/web/src/routes');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => path.basename(file) === 'routes.ts').map((file) => path.join(folder, file));
}
