export * from './access.guard.js';
export * from './access.js';
export * from './access.module.js';
export * from './actor-source.js';
export * from './audit.js';
export * from './batch-loader.js';
export * from './request-scope.js';
export * from './shared-look.js';
