import type { Actor, SignedIn } from '@academie/kernel';
import { CurrentActor, CurrentPersoon, Public, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddMateriaal } from '../operations/add-materiaal.js';
import { ChangeMateriaal } from '../operations/change-materiaal.js';
import { KeepRecording } from '../operations/keep-recording.js';
import { WriteSummary } from '../operations/write-summary.js';
import { OpbrengstReader } from '../reading/opbrengst-reader.js';
import { MateriaalInput, RecordingInput } from './inputs.js';
import { Opbrengst } from './types.js';

const ID_TYPE = { type: () => ID };
const SESSION = ['kennissessieId', ID_TYPE] as const;

@Resolver(() => Opbrengst)
export class OpbrengstenResolver {
  constructor(
    private readonly reader: OpbrengstReader,
    private readonly add: AddMateriaal,
    private readonly change: ChangeMateriaal,
    private readonly recording: KeepRecording,
    private readonly summary: WriteSummary,
  ) {}

  @Public()
  @Query(() => Opbrengst, { nullable: true })
  async opbrengst(@CurrentActor() actor: Actor, @Args(...SESSION) id: string): Promise<Opbrengst> {
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Opbrengst, {
    description: 'Adds a link. A file comes in at /bestanden/kennissessies/<id>/materiaal.',
  })
  async addMateriaalLink(
    @CurrentPersoon() actor: SignedIn,
    @Args(...SESSION) id: string,
    @Args('input') { title, url, visibility }: MateriaalInput,
  ): Promise<Opbrengst> {
    await this.add.run(actor, id, { title, visibility, url: url ?? '' });
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Opbrengst)
  async updateMateriaal(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
    @Args('input') input: MateriaalInput,
  ): Promise<Opbrengst> {
    return this.reader.get(actor, await this.change.run(actor, id, input));
  }

  @SignedInOnly()
  @Mutation(() => Opbrengst)
  async removeMateriaal(@CurrentPersoon() actor: SignedIn, @Args('id', ID_TYPE) id: string): Promise<Opbrengst> {
    return this.reader.get(actor, await this.change.remove(actor, id));
  }

  @SignedInOnly()
  @Mutation(() => Opbrengst)
  async orderMateriaal(
    @CurrentPersoon() actor: SignedIn,
    @Args(...SESSION) id: string,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ): Promise<Opbrengst> {
    await this.change.order(actor, id, ids);
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Opbrengst, { description: 'A video comes in at /bestanden/kennissessies/<id>/opname.' })
  async saveRecording(
    @CurrentPersoon() actor: SignedIn,
    @Args(...SESSION) id: string,
    @Args('input') { url, visibility, chapters }: RecordingInput,
  ): Promise<Opbrengst> {
    await this.recording.save(actor, id, { url: url ?? null, visibility, chapters });
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Opbrengst, { description: 'With its chapters and its transcript.' })
  async removeRecording(@CurrentPersoon() actor: SignedIn, @Args(...SESSION) id: string): Promise<Opbrengst> {
    await this.recording.remove(actor, id);
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Opbrengst)
  async removeTranscript(@CurrentPersoon() actor: SignedIn, @Args(...SESSION) id: string): Promise<Opbrengst> {
    await this.recording.removeTranscript(actor, id);
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Opbrengst, { description: 'Keeps the summary for later; nobody else sees it.' })
  async saveSessionSummary(
    @CurrentPersoon() actor: SignedIn,
    @Args(...SESSION) id: string,
    @Args('body') body: string,
  ): Promise<Opbrengst> {
    await this.summary.save(actor, id, body);
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Opbrengst, {
    description: 'Once: as a gesprek to the netwerk of the session, or else to those who took part.',
  })
  async sendSessionSummary(
    @CurrentPersoon() actor: SignedIn,
    @Args(...SESSION) id: string,
    @Args('body') body: string,
  ): Promise<Opbrengst> {
    await this.summary.send(actor, id, body);
    return this.reader.get(actor, id);
  }
}
