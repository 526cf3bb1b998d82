import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import {
  FRAMEWORKS,
  isSpec,
  kindOf,
  MAY_IMPORT,
  MAY_TEST_WITH,
  RUNS_IN_PRODUCTION,
  WEB_FLOORS,
} from './house-rules.mjs';
import { readImports } from './imports.mjs';
import { listFiles } from './repository-files.mjs';
import { findRoomCircles } from './room-circles.mjs';
import { findWorkspaces, readManifest } from './workspaces.mjs';

/** @typedef {import('./workspaces.mjs').Workspace & { kind: import('./house-rules.mjs').Kind }} Library */
/** @typedef {{ file: string, specifier: string, line: number, library: Library }} Use one import in one file */

const SOURCE = /\.[cm]?[jt]sx?$/;
const OURS = '@academie/';

/**
 * Holds the walls between the libraries: finds every workspace and every import by itself.
 * @param {string} root
 * @returns {string[]} the violations
 */
export function checkBoundaries(root) {
  const workspaces = findWorkspaces(root);
  const libraries = workspaces.flatMap((workspace) => {
    const kind = kindOf(workspace.dir);
    return kind ? [{ ...workspace, kind }] : [];
  });
  const homeless = workspaces.filter(({ dir }) => !kindOf(dir)).map(({ dir }) => `${dir}: the house has no such room`);
  const rootManifest = readManifest(path.join(root, 'package.json'));
  const uses = listFiles(root).flatMap((file) => usesIn(root, file, libraries));
  return [
    ...homeless,
    ...libraries.flatMap((library) => checkManifest(library, libraries)),
    ...uses.flatMap((use) =>
      checkUse(use, libraries, rootManifest).map((reason) => `${use.file}:${use.line} ${use.specifier}: ${reason}`),
    ),
    ...findRoomCircles(uses),
  ];
}

/**
 * @param {string} root
 * @param {string} file
 * @param {Library[]} libraries
 * @returns {Use[]}
 */
function usesIn(root, file, libraries) {
  const library = libraryOf(file, libraries);
  if (!library || !SOURCE.test(file)) return [];
  const imports = readImports(fs.readFileSync(path.join(root, file), 'utf8'), file);
  return imports.map((found) => ({ ...found, file, library }));
}

/**
 * @param {string} file
 * @param {Library[]} libraries
 */
const libraryOf = (file, libraries) => libraries.find(({ dir }) => file.startsWith(`${dir}/`));

/**
 * @param {Use} use
 * @param {Library[]} libraries
 * @param {import('./workspaces.mjs').Manifest} rootManifest
 * @returns {string[]}
 */
function checkUse(use, libraries, rootManifest) {
  if (use.specifier.startsWith(OURS)) return checkOurs(use, libraries);
  if (use.specifier.startsWith('.')) return checkRelative(use, libraries);
  return isBuiltin(use.specifier) ? [] : checkPackage(use, rootManifest);
}

/**
 * @param {Use} use
 * @param {import('./workspaces.mjs').Manifest} rootManifest
 */
function checkPackage({ file, specifier, library }, { dependencies, devDependencies }) {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const production = RUNS_IN_PRODUCTION.has(library.kind) && !isSpec(file);
  if (library.kind === 'kernel' && FRAMEWORKS.test(name)) return ['the kernel knows no framework'];
  if (name in (dependencies ?? {})) return [];
  if (production) return ['is no dependency of the root package.json'];
  return name in (devDependencies ?? {}) ? [] : ['does not stand in the root package.json'];
}

/**
 * @param {Use} use
 * @param {Library[]} libraries
 */
function checkOurs({ file, specifier, library }, libraries) {
  const name = specifier.split('/').slice(0, 2).join('/');
  const target = libraries.find(({ manifest }) => manifest.name === name);
  if (!target) return ['there is no such library'];
  const problems = [];
  if (target !== library && !mayImport(library, target, isSpec(file))) problems.push(refusal(library, target));
  if (!declares(library, name) && target !== library) problems.push(`not declared in ${library.dir}/package.json`);
  if (!exportsPath(target, `.${specifier.slice(name.length)}`)) problems.push('reaches past the door of that library');
  return problems;
}

/**
 * @param {Library} library
 * @param {Library} target
 * @param {boolean} inSpec
 */
function mayImport(library, target, inSpec) {
  if (target.kind === 'testing' && inSpec && MAY_TEST_WITH.has(library.kind)) return true;
  return MAY_IMPORT[library.kind].includes(target.kind);
}

/**
 * @param {Library} library
 * @param {Library} target
 */
function refusal(library, target) {
  if (target.kind === 'testing') return 'testing is for specs only';
  return `${library.kind} may import ${MAY_IMPORT[library.kind].join(', ') || 'nothing'}, and this is ${target.kind}`;
}

/**
 * @param {Library} library
 * @param {string} name
 */
function declares({ manifest }, name) {
  return name in { ...manifest.dependencies, ...manifest.devDependencies };
}

/**
 * Whether the library offers this entrance: `.`, or a subpath that its `exports` name, where `*` stands for one part.
 * @param {Library} library
 * @param {string} wanted
 */
function exportsPath({ manifest }, wanted) {
  return Object.keys(manifest.exports ?? {}).some((entrance) => {
    const [before, after] = entrance.split('*');
    if (after === undefined) return entrance === wanted;
    const middle = wanted.slice(before?.length, wanted.length - after.length);
    return wanted.startsWith(before ?? '') && wanted.endsWith(after) && /^[^/]+$/.test(middle);
  });
}

/**
 * @param {Use} use
 * @param {Library[]} libraries
 */
function checkRelative({ file, specifier, library }, libraries) {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  if (!target.startsWith(`${library.dir}/`)) {
    const neighbour = libraryOf(`${target}/`, libraries);
    if (neighbour) return [`climbs into ${neighbour.dir}; import it by its name`];
    return isSpec(file) ? [] : ['climbs out of its own library'];
  }
  return library.kind === 'web-app' ? checkFloors(file, target, library) : [];
}

/**
 * app → routes → features → shared, and one feature never into another.
 * @param {string} file
 * @param {string} target
 * @param {Library} library
 */
function checkFloors(file, target, library) {
  const [fromFloor = '', fromRoom] = file.slice(`${library.dir}/src/`.length).split('/');
  const [toFloor = '', toRoom] = target.slice(`${library.dir}/src/`.length).split('/');
  const [from, to] = [WEB_FLOORS.indexOf(fromFloor), WEB_FLOORS.indexOf(toFloor)];
  if (from === -1 || to === -1) return [];
  // A spec may put what it tests in the whole application.
  if (from < to && !isSpec(file)) return [`${fromFloor} may not look up into ${toFloor}`];
  if (fromFloor === 'features' && toFloor === 'features' && fromRoom !== toRoom) {
    return [`feature ${fromRoom} may not import feature ${toRoom}`];
  }
  return [];
}

/**
 * A dependency that may not be imported may not be declared either; `testing` only as a dev dependency.
 * @param {Library} library
 * @param {Library[]} libraries
 */
function checkManifest(library, libraries) {
  /** @param {Record<string, string> | undefined} declared @param {boolean} forSpecs */
  const check = (declared, forSpecs) =>
    Object.keys(declared ?? {})
      .flatMap((name) => libraries.filter(({ manifest }) => manifest.name === name))
      .filter((target) => !mayImport(library, target, forSpecs))
      .map((target) => `${library.dir}/package.json ${target.manifest.name}: ${refusal(library, target)}`);
  return [
    ...check(library.manifest.dependencies, library.kind === 'e2e'),
    ...check(library.manifest.devDependencies, true),
  ];
}
