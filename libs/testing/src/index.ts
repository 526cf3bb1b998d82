export * from './cast.js';
export * from './fakes.js';
export * from './query-counter.js';
export * from './rights-matrix.js';
export * from './spec-app.js';
export * from './test-database.js';
