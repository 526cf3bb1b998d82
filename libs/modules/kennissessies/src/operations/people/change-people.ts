import { KennissessieStatus, NetwerkDirectory, PersonRole, speakerRemoved } from '@academie/contracts';
import { Clock, forbidden, invalidInput, notFound, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { KennissessiePersonEntity } from '../../model/people/kennissessie-person.entity.js';
import { type PersonDetails, personProblems, personValues } from '../../model/people/people.js';
import { type LoadedKennissessie, loadForChange } from '../kennissessie-access.js';
import { mayChange } from './people-access.js';
import { touchSessions } from './touch-sessions.js';

/** The people of a session change: what is said of a speaker, the order, or who is among them. */
@Injectable()
export class ChangePeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** What is said of a speaker. Gives the id of the session. Throws NOT_FOUND, FORBIDDEN or INVALID_INPUT. */
  async describe(actor: SignedIn, personId: string, details: PersonDetails): Promise<string> {
    return this.with(actor, personId, async (tx, loaded, person) => {
      if (person.role !== PersonRole.SPEAKER || !mayChange(person.role, actor, loaded)) throw forbidden();
      const changed = { ...details, persoonId: person.persoonId };
      const problems = personProblems(person.role, changed, true);
      if (problems.length > 0) throw invalidInput(problems);
      await tx.getRepository(KennissessiePersonEntity).update(person.id, personValues(person.role, changed));
    });
  }

  /** Somebody is no longer among them; who organises along may also step down. Gives the id of the session. */
  async remove(actor: SignedIn, personId: string): Promise<string> {
    return this.with(actor, personId, async (tx, loaded, person) => {
      const stepsDown = person.persoonId === actor.persoonId;
      if (!stepsDown && !mayChange(person.role, actor, loaded)) throw forbidden();
      await tx.getRepository(KennissessiePersonEntity).delete(person.id);
      if (person.persoonId === null) return;
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: 'kennissessie.person-removed',
        subject: { kind: 'kennissessie', id: person.kennissessieId },
        details: { persoonId: person.persoonId, role: person.role },
      });
      // Nobody had heard of who was to speak at a draft.
      if (person.role !== PersonRole.SPEAKER || loaded.facts.status === KennissessieStatus.DRAFT) return;
      const removed = { persoonId: person.persoonId, kennissessieIds: [person.kennissessieId] };
      await this.events.record(tx, speakerRemoved(removed), actor.persoonId);
    });
  }

  /** Puts somebody one place earlier (-1) or later (1) in their list. Gives the id of the session. */
  async move(actor: SignedIn, personId: string, by: -1 | 1): Promise<string> {
    return this.with(actor, personId, async (tx, loaded, { id, kennissessieId, role }) => {
      if (!mayChange(role, actor, loaded)) throw forbidden();
      const people = tx.getRepository(KennissessiePersonEntity);
      const list = await people.find({ where: { kennissessieId, role }, order: { position: 'ASC', id: 'ASC' } });
      const index = list.findIndex((person) => person.id === id);
      const [own, other] = [list[index], list[index + by]];
      if (!own || !other) return;
      [list[index], list[index + by]] = [other, own];
      // All of them, because two may have the same place after somebody went.
      for (const [position, person] of list.entries()) await people.update(person.id, { position });
    });
  }

  /** Loads and locks the session, and finds the person in it as they are behind the lock. */
  private async with(
    actor: SignedIn,
    personId: string,
    change: (tx: Tx, loaded: LoadedKennissessie, person: KennissessiePersonEntity) => Promise<void>,
  ): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    return this.unitOfWork.run(async (tx) => {
      const people = tx.getRepository(KennissessiePersonEntity);
      const found = await people.findOneBy({ id: personId });
      if (!found) throw notFound();
      const loaded = await loadForChange(tx, actor, standing, found.kennissessieId, this.clock.now());
      const person = await people.findOneBy({ id: personId });
      if (!person) throw notFound();
      await change(tx, loaded, person);
      if (person.role === PersonRole.SPEAKER) await touchSessions(tx, [person.kennissessieId], this.clock.now());
      return found.kennissessieId;
    });
  }
}
