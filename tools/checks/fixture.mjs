import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A small repository on disk to hold against a check, and its removal.
 * @param {Record<string, string | object>} files by path; an object is written as JSON
 */
export function writeFixture(files) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'academie-check-'));
  for (const [file, content] of Object.entries(files)) {
    fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return { root, remove: () => fs.rmSync(root, { recursive: true, force: true }) };
}
