export * from './actor.js';
export * from './assert-never.js';
export * from './clock.js';
export * from './event.js';
export * from './ids.js';
export * from './mail-address.js';
export * from './refusal.js';
