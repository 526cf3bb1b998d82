export * from './mail-outbox.js';
export * from './mail.module.js';
