export * from './markdown.js';
export * from './slug.js';
