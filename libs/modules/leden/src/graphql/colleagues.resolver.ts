import { ColleagueDirectory, type PersoonCard } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, SignedInOnly } from '@academie/platform/access';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Persoon } from './types.js';

const MOST = 20;

/** People who work where the reader works. */
@Resolver(() => Persoon)
export class ColleaguesResolver {
  constructor(private readonly directory: ColleagueDirectory) {}

  @SignedInOnly()
  @Query(() => [Persoon], { description: "At most 20 other people of the reader's own organisation, by name." })
  async colleagues(
    @CurrentPersoon() { persoonId, organisatieId }: SignedIn,
    @Args('search', { description: 'A part of the name.' }) search: string,
  ): Promise<readonly PersoonCard[]> {
    if (!organisatieId) return [];
    const found = await this.directory.find(organisatieId, search.slice(0, 100), MOST + 1);
    return found.filter(({ id }) => id !== persoonId).slice(0, MOST);
  }
}
