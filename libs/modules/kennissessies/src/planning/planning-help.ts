import { type PlanningHint, PlanningSource, ResultKind, type SessionPlan } from '@academie/contracts';
import { forbidden, type SignedIn } from '@academie/kernel';
import { Providers } from '@academie/platform/discovery';
import { Injectable } from '@nestjs/common';
import { CreateKennissessie } from '../operations/create-kennissessie.js';

/** What there is already, beside a session that is being written. */
export interface Found {
  readonly hints: readonly PlanningHint[];
  /** Open leervragen on the thema that this person may not read: that they are there is worth knowing. */
  readonly unseenLeervragen: number;
}

/** In the order in which it helps: what is in the way, what is wanted, what could be done together. */
const ORDER: readonly ResultKind[] = [
  ResultKind.KENNISSESSIE,
  ResultKind.LEERVRAAG,
  ResultKind.KENNISVRAAG,
  ResultKind.OPLEIDING,
  ResultKind.NETWERK,
];

/** Asks every module what it knows about a plan. Each shows only what this person may see of it. */
@Injectable()
export class PlanningHelp {
  constructor(
    private readonly providers: Providers,
    private readonly create: CreateKennissessie,
  ) {}

  /** Throws FORBIDDEN for who may plan no session at all. */
  async run(actor: SignedIn, plan: SessionPlan): Promise<Found> {
    if (!(await this.create.allows(actor))) throw forbidden();
    // With neither a thema nor words nor a day there is nothing to compare with.
    if (!plan.themaId && !plan.startsAt && `${plan.title}${plan.summary}`.trim() === '') {
      return { hints: [], unseenLeervragen: 0 };
    }
    const sources = this.providers.of(PlanningSource).toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    const found = await Promise.all(
      sources.map(async (source) => ({ kind: source.kind, ...(await source.find(actor, plan)) })),
    );
    return {
      hints: found.flatMap(({ hints }) => hints),
      unseenLeervragen: found.find(({ kind }) => kind === ResultKind.LEERVRAAG)?.unseen ?? 0,
    };
  }
}
