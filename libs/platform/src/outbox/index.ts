export * from './mail.module.js';
export * from './mail-outbox.js';
export * from './mail-refused.js';
