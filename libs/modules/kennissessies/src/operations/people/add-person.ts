import {
  coOrganizerAdded,
  KennissessieStatus,
  NetwerkDirectory,
  PersonRole,
  PersoonDirectory,
  speakerAdded,
} from '@academie/contracts';
import { Clock, invalidInput, newId, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import {
  MOST_IN_ROLE,
  type PersonDetails,
  type PersonValues,
  personProblems,
  personValues,
} from '../../model/people/people.js';
import type { LoadedKennissessie } from '../kennissessie-access.js';
import { sessionsToStaff } from './people-access.js';
import { touchSessions } from './touch-sessions.js';

/** Whom to add, in which role, and to which sessions. */
export interface PersonToAdd extends PersonDetails {
  readonly kennissessieId: string;
  readonly role: PersonRole;
  readonly wholeReeks: boolean;
}

/** Somebody organises along, or speaks. Who organises along hears of it at once; a speaker, once it can be seen. */
@Injectable()
export class AddPerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly personen: PersoonDirectory,
  ) {}

  /** Doing it twice changes nothing. Throws NOT_FOUND, FORBIDDEN or INVALID_INPUT. */
  async run(actor: SignedIn, toAdd: PersonToAdd): Promise<void> {
    const { role, persoonId } = toAdd;
    const standing = await this.netwerken.standingOf(actor);
    const known = persoonId ? (await this.personen.byIds([persoonId])).has(persoonId) : false;
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const sessions = await sessionsToStaff(tx, actor, standing, toAdd, now);
      const problems = personProblems(role, toAdd, known);
      if (problems.length > 0) throw invalidInput(problems);
      const values = personValues(role, toAdd);
      const organizesAll = sessions.every(({ kennissessie }) => kennissessie.organizerId === persoonId);
      if (role === PersonRole.CO_ORGANIZER && organizesAll) {
        throw invalidInput([{ path: 'persoonId', message: 'Deze persoon organiseert de sessie al.' }]);
      }
      const added: LoadedKennissessie[] = [];
      for (const session of sessions) {
        if (await this.insert(tx, session, role, values, now)) added.push(session);
      }
      if (role === PersonRole.SPEAKER) await touchSessions(tx, idsOf(added), now);
      await this.tell(tx, actor, role, values.persoonId, added);
    });
  }

  /** False when that person is there already. */
  private async insert(
    tx: Tx,
    { kennissessie }: LoadedKennissessie,
    role: PersonRole,
    { persoonId, name, organisatie, bio }: PersonValues,
    now: Date,
  ): Promise<boolean> {
    if (role === PersonRole.CO_ORGANIZER && kennissessie.organizerId === persoonId) return false;
    const rows: { full: boolean; inserted: boolean }[] = await tx.query(
      `with others as (
         select count(*)::int as n, coalesce(max(position), 0) as last from kennissessies.kennissessie_person
         where kennissessie_id = $2 and role = $3
       ), added as (
         insert into kennissessies.kennissessie_person
           (id, kennissessie_id, role, position, persoon_id, name, organisatie, bio, created_at)
         select $1, $2, $3, last + 1, $4, $5, $6, $7, $8 from others where n < $9
         on conflict do nothing returning id
       ) select n >= $9 as full, exists (select from added) as inserted from others`,
      [newId(), kennissessie.id, role, persoonId, name, organisatie, bio, now, MOST_IN_ROLE],
    );
    if (rows[0]?.full) {
      throw invalidInput([{ path: 'persoonId', message: `Kies ten hoogste ${MOST_IN_ROLE} mensen.` }]);
    }
    return rows[0]?.inserted === true;
  }

  private async tell(
    tx: Tx,
    actor: SignedIn,
    role: PersonRole,
    persoonId: string | null,
    added: readonly LoadedKennissessie[],
  ): Promise<void> {
    if (persoonId === null) return;
    for (const { kennissessie } of added) {
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: 'kennissessie.person-added',
        subject: { kind: 'kennissessie', id: kennissessie.id },
        details: { persoonId, role },
      });
    }
    const told = added.filter(
      ({ facts }) => role === PersonRole.CO_ORGANIZER || facts.status === KennissessieStatus.PUBLISHED,
    );
    if (told.length === 0) return;
    const payload = { persoonId, kennissessieIds: idsOf(told) };
    const event = role === PersonRole.CO_ORGANIZER ? coOrganizerAdded(payload) : speakerAdded(payload);
    await this.events.record(tx, event, actor.persoonId);
  }
}

const idsOf = (sessions: readonly LoadedKennissessie[]) => sessions.map(({ kennissessie }) => kennissessie.id);
