import { type Actor, notFound, type SignedIn } from '@academie/kernel';
import { CurrentActor, CurrentPersoon, Public, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SupportKennisvraag } from '../operations/support-kennisvraag.js';
import { WithdrawSupport } from '../operations/withdraw-support.js';
import { KennisagendaReader } from '../reading/kennisagenda-reader.js';
import { ThemaCatalogue } from '../reading/thema-catalogue.js';
import { Kennisagenda, Kennisvraag, Thema } from './types.js';

@Resolver(() => Kennisagenda)
export class KennisagendaResolver {
  constructor(
    private readonly reader: KennisagendaReader,
    private readonly catalogue: ThemaCatalogue,
    private readonly supportOperation: SupportKennisvraag,
    private readonly withdrawOperation: WithdrawSupport,
  ) {}

  @Public()
  @Query(() => [Thema], { description: 'In the order of the kennisagenda.' })
  async themas(): Promise<readonly Thema[]> {
    return this.catalogue.all();
  }

  @Public()
  @Query(() => Kennisagenda, { nullable: true, description: 'The agenda of a period; without one the newest.' })
  async kennisagenda(
    @CurrentActor() actor: Actor,
    @Args('period', { type: () => String, nullable: true }) period: string | null,
  ): Promise<Kennisagenda | null> {
    const agenda = await this.reader.agenda(actor, period ?? null);
    if (!agenda && period) throw notFound();
    return agenda;
  }

  @SignedInOnly()
  @Mutation(() => Kennisvraag, {
    description: 'For people of a gemeente: "dit speelt ook bij ons". Counts once a gemeente.',
  })
  async supportKennisvraag(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Kennisvraag> {
    await this.supportOperation.run(actor, id);
    return this.kennisvraag(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Kennisvraag, { description: 'Takes the support of their gemeente back.' })
  async withdrawSupport(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Kennisvraag> {
    await this.withdrawOperation.run(actor, id);
    return this.kennisvraag(actor, id);
  }

  private async kennisvraag(actor: Actor, id: string): Promise<Kennisvraag> {
    const kennisvraag = await this.reader.kennisvraag(actor, id);
    if (!kennisvraag) throw notFound();
    return kennisvraag;
  }
}
