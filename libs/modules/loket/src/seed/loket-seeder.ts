import { type LeervraagOutcome, LeervraagStatus } from '@academie/contracts';
import { Clock, derivedId } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { dueDate } from '../model/due-date.js';
import { LeervraagEntity } from '../model/leervraag.entity.js';
import { LeervraagEventEntity, LeervraagEventKind } from '../model/leervraag-event.entity.js';
import { nextNumber } from '../model/number.js';

/** Exactly one of the three. */
export type SeedRoute = ({ adviseurEmail: string } | { organisatieSlug: string } | { netwerkSlug: string }) & {
  readonly note?: string;
};

export interface SeedLeervraag {
  readonly slug: string;
  readonly askedByEmail: string;
  readonly subject: string;
  readonly question: string;
  readonly themaSlug: string | null;
  readonly submittedAt: Date;
  readonly status: `${LeervraagStatus}`;
  /** Of one that is SUBMITTED, null. */
  readonly assigneeEmail: string | null;
  readonly routedTo?: SeedRoute;
  /** Of one that is ANSWERED or CLOSED. */
  readonly answer?: { readonly at: Date; readonly body: string; readonly outcome: `${LeervraagOutcome}` };
}

const HOUR = 3_600_000;

/** Fills the loket with demo questions. Running it again changes nothing that people have changed. */
@Injectable()
export class LoketSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Oldest first, so that the numbers follow the calendar. */
  async leervragen(leervragen: readonly SeedLeervraag[]): Promise<void> {
    const inOrder = [...leervragen].sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
    await this.unitOfWork.run(async (tx) => {
      for (const leervraag of inOrder) await this.insertOnce(tx, leervraag);
    });
  }

  private async insertOnce(tx: Tx, seed: SeedLeervraag): Promise<void> {
    const id = derivedId('leervraag', seed.slug);
    if (await tx.getRepository(LeervraagEntity).existsBy({ id })) return;
    const persoon = (email: string | null) => (email ? derivedId('persoon', email) : null);
    const assigneeId = persoon(seed.assigneeEmail);
    const target = targetOf(seed.routedTo);
    const takenAt = assigneeId ? this.notAfterNow(seed.submittedAt, 3) : null;
    const closedAt =
      seed.answer && seed.status === LeervraagStatus.CLOSED ? this.notAfterNow(seed.answer.at, 48) : null;
    await tx.getRepository(LeervraagEntity).insert({
      id,
      number: await nextNumber(tx, seed.submittedAt),
      subject: seed.subject,
      question: seed.question,
      themaId: seed.themaSlug ? derivedId('thema', seed.themaSlug) : null,
      status: seed.status as LeervraagStatus,
      outcome: (seed.answer?.outcome ?? null) as LeervraagOutcome | null,
      askedById: derivedId('persoon', seed.askedByEmail),
      assigneeId,
      routedToAdviseurId: target.adviseurId,
      routedToOrganisatieId: target.organisatieId,
      routedToNetwerkId: target.netwerkId,
      routeNote: seed.routedTo?.note ?? null,
      answer: seed.answer?.body ?? null,
      answeredById: seed.answer ? assigneeId : null,
      submittedAt: seed.submittedAt,
      dueAt: dueDate(seed.submittedAt),
      takenAt,
      answeredAt: seed.answer?.at ?? null,
      closedAt,
    });
    const { SUBMITTED, TAKEN, ROUTED, ANSWERED, CLOSED } = LeervraagEventKind;
    const happened = (kind: LeervraagEventKind, at: Date, actorId: string | null, where = NOWHERE) => ({
      id: derivedId('leervraag-event', seed.slug, kind),
      leervraagId: id,
      kind,
      at,
      actorId,
      ...where,
    });
    await tx
      .getRepository(LeervraagEventEntity)
      .insert([
        happened(SUBMITTED, seed.submittedAt, derivedId('persoon', seed.askedByEmail)),
        ...(takenAt ? [happened(TAKEN, takenAt, assigneeId)] : []),
        ...(seed.routedTo ? [happened(ROUTED, this.notAfterNow(seed.submittedAt, 4), assigneeId, target)] : []),
        ...(seed.answer ? [happened(ANSWERED, seed.answer.at, assigneeId)] : []),
        ...(closedAt ? [happened(CLOSED, closedAt, assigneeId)] : []),
      ]);
  }

  private notAfterNow(from: Date, hoursLater: number): Date {
    return new Date(Math.min(from.getTime() + hoursLater * HOUR, this.clock.now().getTime()));
  }
}

interface Where {
  readonly adviseurId: string | null;
  readonly organisatieId: string | null;
  readonly netwerkId: string | null;
}

const NOWHERE: Where = { adviseurId: null, organisatieId: null, netwerkId: null };

function targetOf(route: SeedRoute | undefined): Where {
  if (!route) return NOWHERE;
  if ('adviseurEmail' in route) return { ...NOWHERE, adviseurId: derivedId('persoon', route.adviseurEmail) };
  if ('organisatieSlug' in route) return { ...NOWHERE, organisatieId: derivedId('organisatie', route.organisatieSlug) };
  return { ...NOWHERE, netwerkId: derivedId('netwerk', route.netwerkSlug) };
}
