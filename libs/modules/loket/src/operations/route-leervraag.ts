import { leervraagRouted, NetwerkDirectory, OrganisatieDirectory, PersoonDirectory } from '@academie/contracts';
import {
  assertNever,
  Clock,
  conflict,
  forbidden,
  invalidInput,
  isId,
  PlatformRole,
  type SignedIn,
} from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { mayHandle } from '../loket.policy.js';
import { LeervraagEntity } from '../model/leervraag.entity.js';
import { LeervraagEventKind } from '../model/leervraag-event.entity.js';
import { afterAction } from '../model/lifecycle.js';
import { type RouteTarget, type TargetIds, targetColumns, theTarget } from '../model/route-target.js';
import { lengthProblem, ROUTE_NOTE } from '../model/texts.js';
import { LoketReach } from '../reading/loket-reach.js';
import { addToTimeline, loadLeervraagForChange } from './leervraag-access.js';

/** Where to, with a word for those who get it. */
export interface Routing extends TargetIds {
  readonly note?: string | null;
}

/** An adviseur sends a question on, to where the answer is. */
@Injectable()
export class RouteLeervraag {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly reach: LoketReach,
    private readonly personen: PersoonDirectory,
    private readonly organisaties: OrganisatieDirectory,
    private readonly netwerken: NetwerkDirectory,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT (not exactly one target, or one that is not there) or CONFLICT. */
  async run(actor: SignedIn, leervraagId: string, routing: Routing): Promise<void> {
    const target = theTarget(routing);
    const [reach, exists] = await Promise.all([this.reach.of(actor), target ? this.exists(actor, target) : false]);
    await this.unitOfWork.run(async (tx) => {
      const leervraag = await loadLeervraagForChange(tx, actor, reach, leervraagId);
      if (!mayHandle(actor, leervraag)) throw forbidden();
      if (!target) {
        const message = 'Kies één plek: een adviseur, een organisatie of een netwerk.';
        throw invalidInput([{ path: 'adviseurId', message }]);
      }
      if (!exists) throw invalidInput([{ path: `${target.kind}Id`, message: UNKNOWN[target.kind] }]);
      const note = routing.note?.trim() || null;
      const problems = lengthProblem('note', note ?? '', ROUTE_NOTE);
      if (problems.length > 0) throw invalidInput(problems);
      const status = afterAction(leervraag.status, 'route');
      if (!status) throw conflict('ALREADY_ANSWERED', 'Deze vraag is al beantwoord. Doorsturen kan niet meer.');

      const columns = targetColumns(target);
      await tx.getRepository(LeervraagEntity).update(leervraagId, {
        status,
        // Whoever routes a question that nobody had taken sees to it that it gets its answer.
        assigneeId: columns.adviseurId ?? leervraag.assigneeId ?? actor.persoonId,
        routedToAdviseurId: columns.adviseurId,
        routedToOrganisatieId: columns.organisatieId,
        routedToNetwerkId: columns.netwerkId,
        routeNote: note,
      });
      const at = this.clock.now();
      await addToTimeline(tx, {
        leervraagId,
        kind: LeervraagEventKind.ROUTED,
        at,
        actorId: actor.persoonId,
        ...columns,
      });
      // Who may read the question changes with this.
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: 'leervraag.routed',
        subject: { kind: 'leervraag', id: leervraagId },
        details: columns,
      });
      await this.events.record(tx, leervraagRouted({ leervraagId, ...columns }), actor.persoonId);
    });
  }

  private async exists(actor: SignedIn, target: RouteTarget): Promise<boolean> {
    if (!isId(target.id)) return false;
    switch (target.kind) {
      case 'adviseur':
        return (await this.personen.withRole(PlatformRole.ADVISEUR)).includes(target.id);
      case 'organisatie':
        return (await this.organisaties.byIds([target.id])).has(target.id);
      case 'netwerk':
        return this.knowsNetwerk(actor, target.id);
      default:
        return assertNever(target);
    }
  }

  private async knowsNetwerk(actor: SignedIn, netwerkId: string): Promise<boolean> {
    const netwerk = (await this.netwerken.byIds([netwerkId])).get(netwerkId);
    if (!netwerk?.inviteOnly) return netwerk !== undefined;
    return !(await this.netwerken.standingOf(actor)).hidden.has(netwerkId);
  }
}

const UNKNOWN: Readonly<Record<RouteTarget['kind'], string>> = {
  adviseur: 'Kies een adviseur uit de lijst.',
  organisatie: 'Kies een organisatie uit de lijst.',
  netwerk: 'Kies een netwerk uit de lijst.',
};
