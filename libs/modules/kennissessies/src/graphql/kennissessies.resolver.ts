import { ThemaDirectory } from '@academie/contracts';
import type { Actor, SignedIn } from '@academie/kernel';
import { CurrentActor, CurrentPersoon, Public, SignedInOnly } from '@academie/platform/access';
import { type Connection, emptyPage, PageArgs, withTotal } from '@academie/platform/graphql';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CancelKennissessie } from '../operations/cancel-kennissessie.js';
import { CreateKennissessie } from '../operations/create-kennissessie.js';
import { PublishKennissessie } from '../operations/publish-kennissessie.js';
import { RestoreKennissessie } from '../operations/restore-kennissessie.js';
import { UpdateKennissessie } from '../operations/update-kennissessie.js';
import { KennissessieReader } from '../reading/kennissessie-reader.js';
import { RegistrationReader } from '../reading/registration-reader.js';
import { KennissessieFilter, KennissessieInput, RegistrationsArgs } from './inputs.js';
import { Kennissessie, KennissessieConnection, type Registration, RegistrationConnection } from './types.js';

const ID_TYPE = { type: () => ID };

@Resolver(() => Kennissessie)
export class KennissessiesResolver {
  constructor(
    private readonly reader: KennissessieReader,
    private readonly registrationReader: RegistrationReader,
    private readonly themas: ThemaDirectory,
    private readonly create: CreateKennissessie,
    private readonly update: UpdateKennissessie,
    private readonly publish: PublishKennissessie,
    private readonly cancel: CancelKennissessie,
    private readonly restore: RestoreKennissessie,
  ) {}

  @Public()
  @Query(() => KennissessieConnection)
  async kennissessies(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => KennissessieFilter, nullable: true }) filter: KennissessieFilter | null,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Kennissessie>> {
    const thema = filter?.thema ? await this.themas.bySlug(filter.thema) : null;
    if (filter?.thema && !thema) return emptyPage();
    const criteria = { ...filter, themaId: thema?.id };
    return withTotal(info, this.reader.page(actor, criteria, first, after), () => this.reader.count(actor, criteria));
  }

  @Public()
  @Query(() => Kennissessie, { nullable: true })
  async kennissessie(@CurrentActor() actor: Actor, @Args('id', ID_TYPE) id: string): Promise<Kennissessie> {
    return this.reader.get(actor, id);
  }

  @Public()
  @Query(() => Boolean, { description: 'Whether the reader may plan a kennissessie.' })
  async viewerMayCreateKennissessie(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.create.allows(actor);
  }

  @ResolveField(() => RegistrationConnection, { description: 'For its facilitators.' })
  async registrations(
    @Parent() { id, viewerCan }: Kennissessie,
    @Args() { first, after, status }: RegistrationsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Registration>> {
    if (!viewerCan.seeAttendees) return emptyPage();
    const of = { kennissessieId: id, status: status ?? null };
    return withTotal(info, this.registrationReader.page(of, first, after), () => this.registrationReader.count(of));
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'Makes a draft. Nobody hears of it until it is published.' })
  async createKennissessie(
    @CurrentPersoon() actor: SignedIn,
    @Args('input') input: KennissessieInput,
  ): Promise<Kennissessie> {
    const { id } = await this.create.run(actor, input);
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie)
  async updateKennissessie(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
    @Args('input') input: KennissessieInput,
  ): Promise<Kennissessie> {
    await this.update.run(actor, id, input);
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie)
  async publishKennissessie(@CurrentPersoon() actor: SignedIn, @Args('id', ID_TYPE) id: string): Promise<Kennissessie> {
    await this.publish.run(actor, id);
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'Everybody who registered gets to read the reason.' })
  async cancelKennissessie(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
    @Args('reason') reason: string,
  ): Promise<Kennissessie> {
    await this.cancel.run(actor, id, reason);
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'It goes on after all: everybody keeps the place they had.' })
  async restoreKennissessie(@CurrentPersoon() actor: SignedIn, @Args('id', ID_TYPE) id: string): Promise<Kennissessie> {
    await this.restore.run(actor, id);
    return this.reader.get(actor, id);
  }
}
