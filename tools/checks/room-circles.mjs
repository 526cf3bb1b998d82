import path from 'node:path';
import { isSpec } from './house-rules.mjs';

/**
 * The rooms of the platform may use one another in one direction: no room can be reached from itself.
 * @param {import('./boundaries.mjs').Use[]} uses
 * @returns {string[]}
 */
export function findRoomCircles(uses) {
  /** @type {Map<string, Set<string>>} */
  const neighbours = new Map();
  for (const { file, specifier, library } of uses) {
    if (library.kind !== 'platform' || isSpec(file)) continue;
    const from = roomOf(file, library);
    const to = specifier.startsWith('.')
      ? roomOf(path.posix.join(path.posix.dirname(file), specifier), library)
      : specifier.startsWith(`${library.manifest.name}/`) && specifier.split('/')[2];
    if (!from || !to || from === to) continue;
    neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  }
  return [...neighbours.keys()]
    .filter((room) => reachable(room, neighbours).has(room))
    .map(
      (room) =>
        `libs/platform/src/${room}: is part of a circle of rooms (${[...reachable(room, neighbours)].join(', ')})`,
    );
}

/**
 * @param {string} file
 * @param {import('./boundaries.mjs').Library} library
 */
const roomOf = (file, library) => file.slice(`${library.dir}/src/`.length).split('/')[0];

/**
 * @param {string} start
 * @param {Map<string, Set<string>>} neighbours
 */
function reachable(start, neighbours) {
  /** @type {Set<string>} */
  const seen = new Set();
  const queue = [...(neighbours.get(start) ?? [])];
  for (let room = queue.pop(); room !== undefined; room = queue.pop()) {
    if (seen.has(room)) continue;
    seen.add(room);
    queue.push(...(neighbours.get(room) ?? []));
  }
  return seen;
}
