export { Suggestie } from './graphql/types.js';
export { SearchFeedModule } from './search-feed.module.js';
export { SearchIndex } from './search-index.js';
