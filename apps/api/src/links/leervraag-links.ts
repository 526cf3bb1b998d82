import { type Suggestion, Suggestions } from '@academie/contracts';
import { Leervraag } from '@academie/loket';
import { type RequestScope, Scope } from '@academie/platform/access';
import { Suggestie } from '@academie/search-feed';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';

const MOST = 20;

/** What already exists that could answer a leervraag. */
@Resolver(() => Leervraag)
export class LeervraagSuggesties {
  constructor(private readonly suggestions: Suggestions) {}

  @ResolveField(() => [Suggestie], { description: 'What already exists that could answer this, best first.' })
  async suggesties(
    @Parent() { id, subject, question }: Leervraag,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 5 }) first: number | null,
    @Scope() { actor }: RequestScope,
  ): Promise<Suggestion[]> {
    const wanted = Math.min(Math.max(first ?? 5, 1), MOST);
    // One more than asked, because the leervraag is like nothing so much as itself.
    const found = await this.suggestions.for(actor, `${subject} ${question}`, wanted + 1);
    return found.filter((suggestion) => suggestion.id !== id).slice(0, wanted);
  }
}
