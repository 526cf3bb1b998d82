export * from './database.js';
export * from './database.module.js';
export * from './keyset.js';
export * from './migrate.js';
export * from './unit-of-work.js';
