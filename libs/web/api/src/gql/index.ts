/* eslint-disable */
export * from './graphql.js';
export * from './documents/LayoutMeldingenDocument.js';
export * from './documents/NetwerkenDocument.js';
export * from './documents/NetwerkThemasDocument.js';
export * from './documents/ViewerDocument.js';
export * from './documents/SignOutDocument.js';
export { TypedDocumentString } from './typed-document.js';
