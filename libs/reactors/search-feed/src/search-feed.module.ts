import { Suggestions } from '@academie/contracts';
import { Module } from '@nestjs/common';
import { SearchResolver } from './graphql/search.resolver.js';
import { Audience } from './reading/audience.js';
import { SearchReader } from './reading/search-reader.js';
import { SuggestionsReader } from './reading/suggestions-reader.js';
import { SearchIndex } from './search-index.js';
import { WhenSomethingChanged } from './when-something-changed.js';

@Module({
  providers: [
    SearchIndex,
    Audience,
    SearchReader,
    SuggestionsReader,
    { provide: Suggestions, useExisting: SuggestionsReader },
    WhenSomethingChanged,
    SearchResolver,
  ],
  exports: [Suggestions, SearchIndex],
})
export class SearchFeedModule {}
