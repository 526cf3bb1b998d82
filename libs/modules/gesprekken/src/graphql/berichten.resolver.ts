import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, type RequestScope, Scope, SignedInOnly } from '@academie/platform/access';
import { Direct } from '@academie/platform/graphql';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DeleteBericht } from '../operations/delete-bericht.js';
import { EditBericht } from '../operations/edit-bericht.js';
import type { BerichtOutcome } from '../operations/new-bericht.js';
import { PostBericht } from '../operations/post-bericht.js';
import { toBericht } from '../reading/bericht-reader.js';
import { ReplyToLoader } from '../reading/loaders.js';
import { Bericht } from './types.js';

@Resolver(() => Bericht)
export class BerichtenResolver {
  constructor(
    private readonly replies: ReplyToLoader,
    private readonly postBerichtOperation: PostBericht,
    private readonly editBerichtOperation: EditBericht,
    private readonly deleteBerichtOperation: DeleteBericht,
  ) {}

  @Direct(() => Bericht)
  @ResolveField(() => Bericht, { nullable: true })
  replyTo(
    @Parent() { replyToId, replyTo, rights }: Bericht,
    @Scope() scope: RequestScope,
  ): Bericht | null | Promise<Bericht | null> {
    if (replyTo || !replyToId) return replyTo ?? null;
    const original = this.replies.in(scope).load(replyToId);
    return original.then((row) => row && toBericht(scope.actor, row, rights));
  }

  @SignedInOnly()
  @Mutation(() => Bericht, {
    description: '`clientId` makes a resend harmless: the same clientId of the same author gives the same Bericht.',
  })
  async postBericht(
    @CurrentPersoon() actor: SignedIn,
    @Args('gesprekId', { type: () => ID }) gesprekId: string,
    @Args('body') body: string,
    @Args('clientId', { type: () => ID, nullable: true }) clientId: string | null,
    @Args('replyToId', { type: () => ID, nullable: true }) replyToId: string | null,
  ): Promise<Bericht> {
    return shown(actor, await this.postBerichtOperation.run(actor, { gesprekId, body, clientId, replyToId }));
  }

  @SignedInOnly()
  @Mutation(() => Bericht, { description: 'For its author.' })
  async editBericht(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
    @Args('body') body: string,
  ): Promise<Bericht> {
    return shown(actor, await this.editBerichtOperation.run(actor, id, body));
  }

  @SignedInOnly()
  @Mutation(() => Bericht, { description: 'For its author, and for those who moderate the ruimte.' })
  async deleteBericht(@CurrentPersoon() actor: SignedIn, @Args('id', { type: () => ID }) id: string): Promise<Bericht> {
    return shown(actor, await this.deleteBerichtOperation.run(actor, id));
  }
}

const shown = (actor: SignedIn, { bericht, rights }: BerichtOutcome) => toBericht(actor, bericht, rights);
