export * from './markdown.js';
export * from './slug.js';
export * from './telling-words.js';
