/**
 * What the database is filled with: `reference` always (facts, from public documents and registers), `demo` only in
 * demo mode (invented). Pure data; the seeder decides what to do with it.
 */
export * as demo from './demo/index.js';
export type * from './demo/types.js';
export * as reference from './reference/index.js';
export type * from './reference/types.js';
