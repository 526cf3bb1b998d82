export * from './accept-uploads.js';
export * from './file-store.js';
export * from './file-sweep.js';
export * from './file-type.js';
export * from './files.module.js';
export * from './receive-file.js';
export * from './send-file.js';
