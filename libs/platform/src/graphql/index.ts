export * from './connection.js';
export * from './date-time.scalar.js';
export * from './direct-fields.js';
export * from './errors.js';
export * from './graphql.module.js';
export * from './input-validation.js';
export * from './limits.js';
