import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';

/**
 * Stops on a Node.js that package.json does not support, before anything else can fail on it in a less clear way.
 * @param {string} root
 * @param {string} [version]
 */
export function checkNodeVersion(root, version = process.versions.node) {
  const range = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).engines.node;
  if (satisfies(version, range)) return;
  throw new Failure(`Dit is Node.js ${version}; Academie heeft Node.js ${range} nodig.`);
}

/**
 * The two forms that package.json uses, `^1.2.3` and `>=1.2.3`, joined by `||`. The semver package cannot help: this
 * runs before anything is installed.
 * @param {string} version
 * @param {string} range
 */
export function satisfies(version, range) {
  const actual = numbers(version);
  return range.split('||').some((part) => {
    const wanted = numbers(part);
    if (compare(actual, wanted) < 0) return false;
    return part.trim().startsWith('>=') || actual[0] === wanted[0];
  });
}

/** @param {string} text */
function numbers(text) {
  return text
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number);
}

/**
 * @param {number[]} a
 * @param {number[]} b
 */
function compare(a, b) {
  for (let i = 0; i < 3; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
