import { KennissessieStatus, PersonRole, RegistrationStatus } from '@academie/contracts';
import { type Actor, persoonIdOf } from '@academie/kernel';
import { CAST, expectCommittedMatrix, rightsMatrix } from '@academie/testing';
import { describe, it } from '@jest/globals';
import * as policy from './kennissessies.policy.js';

const NOW = new Date('2026-11-02T09:00:00Z');
const { noor, sanne, karim, ilse, pieter, bram, fatima } = CAST;

/**
 * Fatima organises, Bram facilitates the netwerk, Noor has a seat, Sanne waits, Karim cancelled, Ilse asked to come,
 * Pieter was turned down.
 */
const REGISTRATIONS: Readonly<Record<string, RegistrationStatus>> = {
  [noor.id]: RegistrationStatus.REGISTERED,
  [sanne.id]: RegistrationStatus.WAITLISTED,
  [karim.id]: RegistrationStatus.CANCELLED,
  [ilse.id]: RegistrationStatus.REQUESTED,
  [pieter.id]: RegistrationStatus.DECLINED,
};

const PEOPLE: Readonly<Record<string, readonly PersonRole[]>> = {
  [pieter.id]: [PersonRole.CO_ORGANIZER],
  [ilse.id]: [PersonRole.SPEAKER],
};

type Rule = (actor: Actor, facts: policy.KennissessieFacts, now: Date) => boolean;

const RULES: Readonly<Record<string, Rule>> = {
  view: policy.mayView,
  register: policy.mayRegister,
  'register a colleague': policy.mayRegisterColleague,
  'cancel own registration': policy.mayCancelRegistration,
  'reserve places': policy.mayReservePlaces,
  'change own answers': policy.mayChangeAnswers,
  "see Noor's answers": (actor, facts) => policy.maySeeAnswers(actor, facts, noor.id),
  edit: policy.mayEdit,
  publish: policy.mayPublish,
  cancel: policy.mayCancel,
  restore: policy.mayRestore,
  appoint: policy.mayAppoint,
  'invite guests': policy.mayInviteGuests,
  'see attendees': policy.maySeeAttendees,
  'record attendance': policy.mayRecordAttendance,
  'see the link': policy.maySeeOnlineUrl,
  'read gesprekken': policy.mayReadGesprekken,
  'write gesprekken': policy.mayWriteGesprekken,
  moderate: policy.mayModerate,
};

function matrixOf(
  title: string,
  changes: Partial<policy.KennissessieFacts> & { inviteOnly?: boolean; people?: boolean },
): string {
  const { inviteOnly = false, people = false, ...own } = changes;
  const status = own.status ?? KennissessieStatus.PUBLISHED;
  const factsFor = (actor: Actor): policy.KennissessieFacts => {
    const id = persoonIdOf(actor);
    const leads = id === bram.id;
    return {
      status,
      startsAt: new Date('2026-12-01T09:00:00Z'),
      registrationClosesAt: null,
      approval: false,
      organizerId: fatima.id,
      // A member of no netwerk by invitation knows nothing of it; a beheerder knows all.
      netwerk: { leads, hidden: inviteOnly && !leads && id !== CAST.joost.id },
      registration: status === KennissessieStatus.DRAFT ? null : (REGISTRATIONS[id ?? ''] ?? null),
      lapsed: false,
      roles: people ? (PEOPLE[id ?? ''] ?? []) : [],
      ...own,
    };
  };
  const actions = Object.entries(RULES).map(([name, rule]) => [
    name,
    (actor: Actor) => rule(actor, factsFor(actor), NOW),
  ]);
  return rightsMatrix(title, Object.fromEntries(actions));
}

describe('kennissessies policy', () => {
  it('is what the committed matrix says', async () => {
    await expectCommittedMatrix(new URL('../rights-matrix.md', import.meta.url), [
      matrixOf(
        'A published session (Fatima organises, Bram facilitates, Noor has a seat, Sanne waits, Karim cancelled, Ilse asked to come, Pieter was turned down)',
        {},
      ),
      matrixOf('A session of which the organiser decides who may come', { approval: true }),
      matrixOf('A session of which the deadline has passed', { registrationClosesAt: NOW }),
      matrixOf('A draft', { status: KennissessieStatus.DRAFT }),
      matrixOf('A session of a netwerk by invitation', { inviteOnly: true }),
      matrixOf('A session that has begun', { startsAt: NOW }),
      matrixOf('A completed session', {
        status: KennissessieStatus.COMPLETED,
        startsAt: new Date('2026-10-01T09:00Z'),
      }),
      matrixOf('A cancelled session', { status: KennissessieStatus.CANCELLED }),
      matrixOf('A cancelled session that would have begun', { status: KennissessieStatus.CANCELLED, startsAt: NOW }),
      matrixOf('A published session that Pieter organises along and Ilse speaks at', { people: true }),
      matrixOf('A draft that Pieter organises along and Ilse speaks at', {
        people: true,
        status: KennissessieStatus.DRAFT,
      }),
      matrixOf('A session of a netwerk by invitation that Pieter organises along and Ilse speaks at', {
        people: true,
        inviteOnly: true,
      }),
      matrixOf('A cancelled session that Pieter organises along and Ilse speaks at', {
        people: true,
        status: KennissessieStatus.CANCELLED,
      }),
      rightsMatrix('Planning a session', {
        'while leading a netwerk': (actor) => policy.mayCreate(actor, true),
        'while leading none': (actor) => policy.mayCreate(actor, false),
        'in a netwerk they lead': (actor) => policy.mayPlanIn(actor, true),
        'in another netwerk': (actor) => policy.mayPlanIn(actor, false),
      }),
    ]);
  });
});
