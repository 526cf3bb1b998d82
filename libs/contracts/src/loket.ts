import { defineEvent } from '@academie/kernel';

export enum LeervraagStatus {
  SUBMITTED = 'SUBMITTED',
  IN_PROGRESS = 'IN_PROGRESS',
  ROUTED = 'ROUTED',
  ANSWERED = 'ANSWERED',
  CLOSED = 'CLOSED',
}

export enum LeervraagOutcome {
  BEANTWOORD = 'BEANTWOORD',
  DOORVERWEZEN = 'DOORVERWEZEN',
  MAATWERK = 'MAATWERK',
  GEAGENDEERD = 'GEAGENDEERD',
}

/** What a mail or melding must know of a leervraag. */
export interface LeervraagCard {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly question: string;
  readonly answer: string | null;
  readonly status: LeervraagStatus;
  /** When the loket promises to have answered. */
  readonly dueAt: Date;
  /** For those it was routed to; not for the asker. */
  readonly routeNote: string | null;
  readonly outcome: LeervraagOutcome | null;
  readonly askedById: string;
  readonly assigneeId: string | null;
  readonly routedToNetwerkId: string | null;
  readonly routedToOrganisatieId: string | null;
}

/** Where a leervraag is shown in the web application. */
export const leervraagUrl = (id: string) => `/vragen/${id}`;

/** Asking about leervragen. Owner: loket. */
export abstract class LeervraagDirectory {
  abstract byId(id: string): Promise<LeervraagCard | null>;
  /** Ids of the people who may answer it because it was routed to their organisatie or netwerk; nobody else. */
  abstract routedPeople(id: string): Promise<readonly string[]>;
}

export const leervraagSubmitted = defineEvent<'LeervraagSubmitted', { leervraagId: string }>('LeervraagSubmitted');

/** An adviseur took it on. */
export const leervraagTaken = defineEvent<'LeervraagTaken', { leervraagId: string; adviseurId: string }>(
  'LeervraagTaken',
);

/** It went to another adviseur, an organisation or a netwerk. */
export const leervraagRouted = defineEvent<
  'LeervraagRouted',
  { leervraagId: string; adviseurId: string | null; organisatieId: string | null; netwerkId: string | null }
>('LeervraagRouted');

export const leervraagAnswered = defineEvent<'LeervraagAnswered', { leervraagId: string }>('LeervraagAnswered');

export const leervraagClosed = defineEvent<'LeervraagClosed', { leervraagId: string }>('LeervraagClosed');
