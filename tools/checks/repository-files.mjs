import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What is never a source, where git cannot tell (a downloaded archive, a fixture). */
const NOT_OURS = new Set([
  'node_modules',
  'dist',
  'reports',
  'coverage',
  'test-results',
  '.git',
  '.nx',
  '.data',
  '.cache',
]);

/**
 * The files of the repository, as git sees them: tracked, or new and not ignored. Paths are relative to the root.
 * @param {string} root
 * @returns {string[]}
 */
export function listFiles(root) {
  const listed = fs.existsSync(path.join(root, '.git')) ? gitFiles(root) : walk(root, '');
  return listed.filter((file) => fs.existsSync(path.join(root, file))).sort();
}

/** @param {string} root */
function gitFiles(root) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z'];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 })
    .split('\0')
    .filter((file) => file !== '');
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function walk(root, folder) {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(root, file) : [file];
  });
}
