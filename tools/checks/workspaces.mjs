import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Manifest what the checks read of a package.json
 * @property {string} name
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, unknown>} [exports]
 * @property {string[]} [workspaces]
 * @property {Record<string, string>} [scripts]
 *
 * @typedef {{ dir: string, manifest: Manifest }} Workspace `dir` is relative to the root
 */

/**
 * Every workspace there is, found by the patterns of the root package.json: nobody has to list a new one.
 * @param {string} root
 * @returns {Workspace[]}
 */
export function findWorkspaces(root) {
  const patterns = readManifest(path.join(root, 'package.json')).workspaces ?? [];
  return patterns
    .flatMap((pattern) => (pattern.endsWith('/*') ? foldersIn(root, pattern.slice(0, -2)) : [pattern]))
    .filter((dir) => fs.existsSync(path.join(root, dir, 'package.json')))
    .map((dir) => ({ dir, manifest: readManifest(path.join(root, dir, 'package.json')) }));
}

/**
 * @param {string} file
 * @returns {Manifest}
 */
export function readManifest(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/**
 * @param {string} root
 * @param {string} parent
 */
function foldersIn(root, parent) {
  if (!fs.existsSync(path.join(root, parent))) return [];
  return fs
    .readdirSync(path.join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.posix.join(parent, entry.name));
}
