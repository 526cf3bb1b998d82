import { LeervraagOutcome, ThemaDirectory } from '@academie/contracts';
import { type Actor, notFound, PlatformRole, type SignedIn } from '@academie/kernel';
import { CurrentPersoon, ForRoles, type RequestScope, Scope, SignedInOnly } from '@academie/platform/access';
import { type Connection, emptyPage, PageArgs, withTotal } from '@academie/platform/graphql';
import { renderMarkdown } from '@academie/platform/text';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AnswerLeervraag } from '../operations/answer-leervraag.js';
import { CloseLeervraag } from '../operations/close-leervraag.js';
import { RouteLeervraag } from '../operations/route-leervraag.js';
import { SubmitLeervraag } from '../operations/submit-leervraag.js';
import { TakeLeervraag } from '../operations/take-leervraag.js';
import { LeervraagReader } from '../reading/leervraag-reader.js';
import { TimelineLoader } from '../reading/timeline-loader.js';
import { LeervraagFilter, RouteLeervraagInput, SubmitLeervraagInput } from './inputs.js';
import { Leervraag, LeervraagConnection, LeervraagCounts, LeervraagHappening } from './types.js';

@Resolver(() => Leervraag)
export class LoketResolver {
  constructor(
    private readonly reader: LeervraagReader,
    private readonly timelines: TimelineLoader,
    private readonly themas: ThemaDirectory,
    private readonly submitOperation: SubmitLeervraag,
    private readonly takeOperation: TakeLeervraag,
    private readonly routeOperation: RouteLeervraag,
    private readonly answerOperation: AnswerLeervraag,
    private readonly closeOperation: CloseLeervraag,
  ) {}

  @SignedInOnly()
  @Query(() => LeervraagConnection, {
    description: "An adviseur's inbox; for anyone else, their own leervragen and those routed to them.",
  })
  async leervragen(
    @CurrentPersoon() actor: SignedIn,
    @Args('filter', { type: () => LeervraagFilter, nullable: true }) filter: LeervraagFilter | null,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Leervraag>> {
    const thema = filter?.thema ? await this.themas.bySlug(filter.thema) : null;
    if (filter?.thema && !thema) return emptyPage();
    const criteria = { ...filter, themaId: thema?.id };
    return withTotal(info, this.reader.page(actor, criteria, first, after), () => this.reader.count(actor, criteria));
  }

  @SignedInOnly()
  @Query(() => Leervraag, { nullable: true })
  async leervraag(@CurrentPersoon() actor: SignedIn, @Args('id', { type: () => ID }) id: string): Promise<Leervraag> {
    return this.found(actor, id);
  }

  @ForRoles(PlatformRole.ADVISEUR)
  @Query(() => LeervraagCounts, { description: 'The numbers of the inbox.' })
  async leervraagCounts(): Promise<LeervraagCounts> {
    return this.reader.counts();
  }

  @ResolveField(() => [LeervraagHappening], { description: 'What happened, oldest first.' })
  async timeline(@Parent() { id }: Leervraag, @Scope() scope: RequestScope): Promise<LeervraagHappening[]> {
    return (await this.timelines.in(scope).load(id)) ?? [];
  }

  @ResolveField(() => String, { nullable: true, description: 'The answer, sanitised.' })
  answerHtml(@Parent() { answer }: Leervraag): string | null {
    return answer === null ? null : renderMarkdown(answer);
  }

  @SignedInOnly()
  @Mutation(() => Leervraag)
  async submitLeervraag(
    @CurrentPersoon() actor: SignedIn,
    @Args('input') input: SubmitLeervraagInput,
  ): Promise<Leervraag> {
    return this.found(actor, await this.submitOperation.run(actor, input));
  }

  @SignedInOnly()
  @Mutation(() => Leervraag, { description: 'For adviseurs. CONFLICT with ALREADY_TAKEN when a colleague was first.' })
  async takeLeervraag(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Leervraag> {
    await this.takeOperation.run(actor, id);
    return this.found(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Leervraag, { description: 'For adviseurs.' })
  async routeLeervraag(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: RouteLeervraagInput,
  ): Promise<Leervraag> {
    await this.routeOperation.run(actor, id, input);
    return this.found(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Leervraag, { description: 'For adviseurs and those it was routed to.' })
  async answerLeervraag(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
    @Args('body', { description: 'Markdown.' }) body: string,
    @Args('outcome', { type: () => LeervraagOutcome }) outcome: LeervraagOutcome,
  ): Promise<Leervraag> {
    await this.answerOperation.run(actor, id, body, outcome);
    return this.found(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Leervraag, { description: 'For adviseurs, once it is answered.' })
  async closeLeervraag(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Leervraag> {
    await this.closeOperation.run(actor, id);
    return this.found(actor, id);
  }

  private async found(actor: Actor, id: string): Promise<Leervraag> {
    const leervraag = await this.reader.byId(actor, id);
    if (!leervraag) throw notFound();
    return leervraag;
  }
}
