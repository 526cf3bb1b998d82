import { accessRequestDecided } from '@academie/contracts';
import { Clock, conflict, invalidInput, notFound, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { MailOutbox } from '@academie/platform/outbox';
import { Injectable } from '@nestjs/common';
import { mayDecideAccessRequests } from '../leden.policy.js';
import { accessDeclinedMail } from '../mails/access-request-mails.js';
import { AccessRequestEntity } from '../model/access-request.entity.js';
import { PersoonEntity } from '../model/persoon.entity.js';
import { NewPersonen } from './new-persoon.js';
import { SignInLinks } from './sign-in-links.js';

export interface AccessDecision {
  readonly admit: boolean;
  /** For a decline; the one who asked gets to read it. */
  readonly reason?: string | null;
  /** Where an admitted person works, when it is an organisation that we know. */
  readonly organisatieId?: string | null;
}

/** A beheerder lets somebody in, or declines with a reason. */
@Injectable()
export class DecideAccessRequest {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly personen: NewPersonen,
    private readonly links: SignInLinks,
    private readonly outbox: MailOutbox,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, CONFLICT (decided before) or INVALID_INPUT (no reason, unknown organisation). */
  async run(actor: SignedIn, requestId: string, decision: AccessDecision): Promise<void> {
    if (!mayDecideAccessRequests(actor)) throw notFound();
    const reason = decision.reason?.trim() || null;
    if (!decision.admit && !reason) {
      throw invalidInput([{ path: 'reason', message: 'Schrijf op waarom u deze aanvraag afwijst.' }]);
    }
    await this.unitOfWork.run(async (tx) => {
      const requests = tx.getRepository(AccessRequestEntity);
      const request = await requests.findOne({ where: { id: requestId }, lock: { mode: 'pessimistic_write' } });
      if (!request) throw notFound();
      if (request.decidedAt) throw conflict('ALREADY_DECIDED', 'Over deze aanvraag is al besloten.');

      await requests.update(requestId, {
        decidedAt: this.clock.now(),
        decidedBy: actor.persoonId,
        admitted: decision.admit,
        reason: decision.admit ? null : reason,
      });
      if (decision.admit) await this.admit(tx, actor, request, decision.organisatieId ?? null);
      else await this.outbox.enqueue(tx, accessDeclinedMail({ ...request, reason: reason ?? '' }));
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: decision.admit ? 'access-request.admitted' : 'access-request.declined',
        subject: { kind: 'access-request', id: requestId },
      });
      await this.events.record(tx, accessRequestDecided({ requestId, admitted: decision.admit }), actor.persoonId);
    });
  }

  private async admit(tx: Tx, actor: SignedIn, request: AccessRequestEntity, organisatieId: string | null) {
    if (organisatieId && !(await exists(tx, organisatieId))) {
      throw invalidInput([{ path: 'organisatieId', message: 'Kies een organisatie uit de lijst.' }]);
    }
    const { email, name, functie, doelgroep } = request;
    // They may have found another way in while the request waited; then only the link is of use.
    if (!(await tx.getRepository(PersoonEntity).existsBy({ email }))) {
      const newcomer = { email, name, functie, doelgroep, organisatieId };
      const persoonId = await this.personen.add(tx, newcomer, actor.persoonId);
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: 'persoon.admitted',
        subject: { kind: 'persoon', id: persoonId },
        details: { requestId: request.id, organisatieId },
      });
    }
    await this.links.issue(tx, email, 'WELCOME');
  }
}

async function exists(tx: Tx, organisatieId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select 1 from leden.organisatie where id = $1', [organisatieId]);
  return rows.length > 0;
}
