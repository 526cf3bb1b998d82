export * from './events.js';
export * from './events.module.js';
export * from './handler-registry.js';
export * from './handlers.js';
export * from './job-runner.js';
export * from './jobs.js';
export * from './parked-jobs.js';
