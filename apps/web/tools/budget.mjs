/** Fails the build when the first page load grew past its budget: all that `index.html` asks for, gzipped. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const budgets = { js: 130, css: 25 };

/** Sizes in KB of the scripts and stylesheets that a built `index.html` loads at once, preloads included. */
export function measure(dist) {
  const html = fs.readFileSync(path.join(dist, 'index.html'), 'utf8');
  const sizes = { js: 0, css: 0 };
  for (const [, file, kind] of html.matchAll(/(?:src|href)="\/([^"]+\.(js|css))"/g)) {
    sizes[kind] += gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length / 1024;
  }
  if (sizes.js === 0 || sizes.css === 0) throw new Error(`${dist}/index.html loads no script or no stylesheet`);
  return sizes;
}

/** The budgets that are exceeded, as sentences. */
export function exceeded(sizes) {
  return Object.entries(budgets)
    .filter(([kind, most]) => sizes[kind] > most)
    .map(([kind, most]) => `${kind}: ${sizes[kind].toFixed(1)} KB, the budget is ${most} KB`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = measure(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist'));
  process.stdout.write(`first load, gzip: ${sizes.js.toFixed(1)} KB script, ${sizes.css.toFixed(1)} KB style\n`);
  for (const problem of exceeded(sizes)) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
  }
}
