export { gemeenten } from './gemeenten.js';
export { kennisagenda } from './kennisagenda.js';
export { kennisproducten } from './kennisproducten.js';
export { netwerken } from './netwerken.js';
export { organisaties } from './organisaties.js';
export { SOURCES } from './sources.js';
export { themas } from './themas.js';
export type * from './types.js';
export { werkgroepen } from './werkgroepen.js';
