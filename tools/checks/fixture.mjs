import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @type {string[]} */
const written = [];

/**
 * A small repository on disk to hold against a check.
 * @param {Record<string, string | object>} files by path; an object is written as JSON
 * @returns {string} its root
 */
export function writeFixture(files) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'academie-check-'));
  written.push(root);
  for (const [file, content] of Object.entries(files)) {
    fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}

/** For `afterEach`. */
export function removeFixtures() {
  for (const root of written.splice(0)) fs.rmSync(root, { recursive: true, force: true });
}
