import { ResultKind, type Suggestion } from '@academie/contracts';
import { type Actor, invalidInput } from '@academie/kernel';
import { CurrentActor, Public } from '@academie/platform/access';
import { type Connection, emptyPage, PageArgs, withTotal } from '@academie/platform/graphql';
import { Args, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type Found, SearchReader } from '../reading/search-reader.js';
import { SuggestionsReader } from '../reading/suggestions-reader.js';
import { Suggestie, ZoekConnection, ZoekFacet } from './types.js';

const LONGEST_QUERY = 200;
const MOST_SUGGESTIONS = 20;

/** Searching and suggesting. Public: what a visitor finds is what visitors may see. */
@Resolver()
export class SearchResolver {
  constructor(
    private readonly search: SearchReader,
    private readonly suggestions: SuggestionsReader,
  ) {}

  @Public()
  @Query(() => ZoekConnection, { description: 'Everything the reader may see that matches, best first.' })
  async zoeken(
    @CurrentActor() actor: Actor,
    @Args('query') query: string,
    @Args('kinds', { type: () => [ResultKind], nullable: true }) kinds: ResultKind[] | null,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Found>> {
    const text = checked(query);
    if (text === '') return emptyPage();
    const only = kinds && kinds.length > 0 ? kinds : null;
    return withTotal(info, this.search.page(actor, text, only, first, after), () =>
      this.search.count(actor, text, only),
    );
  }

  @Public()
  @Query(() => [ZoekFacet], { description: 'How many finds there are of each kind.' })
  async zoekFacets(@CurrentActor() actor: Actor, @Args('query') query: string): Promise<ZoekFacet[]> {
    const text = checked(query);
    return text === '' ? [] : this.search.countByKind(actor, text);
  }

  @Public()
  @Query(() => [Suggestie], { description: 'What already exists that could answer this text, best first.' })
  async suggesties(
    @CurrentActor() actor: Actor,
    @Args('text') text: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 5 }) first: number | null,
  ): Promise<readonly Suggestion[]> {
    return this.suggestions.for(actor, text, Math.min(Math.max(first ?? 5, 1), MOST_SUGGESTIONS));
  }
}

function checked(query: string): string {
  if (query.length > LONGEST_QUERY) {
    throw invalidInput([{ path: 'query', message: `Zoek met ten hoogste ${LONGEST_QUERY} tekens.` }]);
  }
  return query.trim();
}
