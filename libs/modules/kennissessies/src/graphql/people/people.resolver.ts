import { PersonRole } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, type RequestScope, Scope, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CopyKennissessie } from '../../operations/copying/copy-kennissessie.js';
import { DeleteDraft } from '../../operations/delete-draft.js';
import { AddPerson } from '../../operations/people/add-person.js';
import { ChangePeople } from '../../operations/people/change-people.js';
import { HandOverKennissessie } from '../../operations/people/hand-over-kennissessie.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { PeopleLoader } from '../../reading/people/people-loader.js';
import { KennissessieInput } from '../inputs.js';
import { Kennissessie } from '../types.js';
import { KennissessiePerson, KennissessiePersonInput, MovePersonInput, SpeakerInput } from './people-types.js';

const ID_TYPE = { type: () => ID };
const WHOLE_REEKS = {
  type: () => Boolean,
  defaultValue: false,
  description: 'Also its series, as far as it is to come.',
};

@Resolver(() => Kennissessie)
export class PeopleResolver {
  constructor(
    private readonly reader: KennissessieReader,
    private readonly people: PeopleLoader,
    private readonly add: AddPerson,
    private readonly change: ChangePeople,
    private readonly handOver: HandOverKennissessie,
    private readonly copy: CopyKennissessie,
    private readonly deleteDraft: DeleteDraft,
  ) {}

  @ResolveField(() => [KennissessiePerson], { description: 'In order.' })
  async speakers(@Parent() { id }: Kennissessie, @Scope() scope: RequestScope): Promise<KennissessiePerson[]> {
    return this.inRole(id, PersonRole.SPEAKER, scope);
  }

  @ResolveField(() => [KennissessiePerson], { description: 'Who organises along; for those who have an account.' })
  async coOrganizers(@Parent() { id }: Kennissessie, @Scope() scope: RequestScope): Promise<KennissessiePerson[]> {
    return scope.actor.kind === 'persoon' ? this.inRole(id, PersonRole.CO_ORGANIZER, scope) : [];
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'Somebody organises along, or speaks.' })
  async addKennissessiePerson(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
    @Args('input') input: KennissessiePersonInput,
    @Args('wholeReeks', WHOLE_REEKS) wholeReeks: boolean,
  ): Promise<Kennissessie> {
    await this.add.run(actor, { ...input, kennissessieId, wholeReeks });
    return this.reader.get(actor, kennissessieId);
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie)
  async describeSpeaker(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
    @Args('input') input: SpeakerInput,
  ): Promise<Kennissessie> {
    return this.reader.get(actor, await this.change.describe(actor, id, input));
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie)
  async moveKennissessiePerson(
    @CurrentPersoon() actor: SignedIn,
    @Args('input') { id, by }: MovePersonInput,
  ): Promise<Kennissessie> {
    return this.reader.get(actor, await this.change.move(actor, id, by));
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, {
    nullable: true,
    description: 'null: the reader stepped down, and may not see the session any more.',
  })
  async removeKennissessiePerson(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
  ): Promise<Kennissessie | null> {
    const kennissessieId = await this.change.remove(actor, id);
    return (await this.reader.byIds(actor, [kennissessieId])).get(kennissessieId) ?? null;
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'Who organised it until now organises along.' })
  async handOverKennissessie(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
    @Args('persoonId', ID_TYPE) persoonId: string,
    @Args('wholeReeks', WHOLE_REEKS) wholeReeks: boolean,
  ): Promise<Kennissessie> {
    await this.handOver.run(actor, { kennissessieId, persoonId, wholeReeks });
    return this.reader.get(actor, kennissessieId);
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'A draft with these details, and with all else that the session has.' })
  async copyKennissessie(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
    @Args('input') input: KennissessieInput,
  ): Promise<Kennissessie> {
    return this.reader.get(actor, await this.copy.run(actor, id, input));
  }

  @SignedInOnly()
  @Mutation(() => Boolean, { description: 'Throws a draft away. Nobody had heard of it.' })
  async deleteDraftKennissessie(@CurrentPersoon() actor: SignedIn, @Args('id', ID_TYPE) id: string): Promise<boolean> {
    await this.deleteDraft.run(actor, id);
    return true;
  }

  private async inRole(id: string, role: PersonRole, scope: RequestScope): Promise<KennissessiePerson[]> {
    const people = (await this.people.in(scope).load(id)) ?? [];
    const knows = scope.actor.kind === 'persoon';
    return people
      .filter((person) => person.role === role)
      .map((person) => ({ ...person, persoonId: knows ? person.persoonId : null }));
  }
}
