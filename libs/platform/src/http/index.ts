export * from './harden.js';
export * from './health.controller.js';
export * from './http.module.js';
export * from './logging.js';
export * from './metrics.js';
