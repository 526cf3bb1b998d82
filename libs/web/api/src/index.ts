export * from './gql-error.js';
export { gqlFetch } from './gql-fetch.js';
export { createQueryClient, gqlMutation, gqlPages, gqlQuery, invalidate, operationName } from './query.js';
export * from './socket.js';
export { useGesprekRoom, useLive, useLiveConnection } from './use-live.js';
export { hasRole, useSignOut, useViewer, type Viewer, viewerQuery } from './viewer.js';
