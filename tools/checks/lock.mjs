import fs from 'node:fs';
import path from 'node:path';
import { findWorkspaces, readManifest } from './workspaces.mjs';

const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** @typedef {{ version?: string, resolved?: string, link?: boolean, optionalDependencies?: Record<string, string> }} Locked */

/**
 * Keeps `npm ci` possible for everyone: one version policy in the root, and a lock that is complete on every platform.
 * @param {string} root
 * @returns {string[]}
 */
export function checkLock(root) {
  /** @type {Record<string, Locked>} */
  const packages = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return [...pinsOf(root), ...thirdPartyInWorkspaces(root), ...missingPlatforms(packages), ...foreignSources(packages)];
}

/** @param {string} root */
function pinsOf(root) {
  const { dependencies, devDependencies } = readManifest(path.join(root, 'package.json'));
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `package.json: ${name} ${version} is not an exact version`);
}

/** @param {string} root */
function thirdPartyInWorkspaces(root) {
  return findWorkspaces(root).flatMap(({ dir, manifest }) =>
    Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
      ...manifest.peerDependencies,
    })
      .filter((name) => !name.startsWith('@academie/'))
      .map((name) => `${dir}/package.json: ${name} belongs in the root package.json`),
  );
}

/**
 * npm silently leaves out a platform package that its registry lacks, and then refuses its own lock on that platform.
 * @param {Record<string, Locked>} packages
 */
function missingPlatforms(packages) {
  return Object.entries(packages).flatMap(([place, locked]) =>
    Object.keys(locked.optionalDependencies ?? {})
      .filter((name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`])
      .map((name) => `package-lock.json: ${place} ${locked.version} lacks ${name}`),
  );
}

/** @param {Record<string, Locked>} packages */
function foreignSources(packages) {
  return Object.entries(packages)
    .filter(([, { resolved, link }]) => resolved && !link && !resolved.startsWith(PUBLIC_REGISTRY))
    .map(([place]) => `package-lock.json: ${place} does not come from the public registry`);
}
