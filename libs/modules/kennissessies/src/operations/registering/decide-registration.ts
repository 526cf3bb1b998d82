import { NetwerkDirectory, RegistrationStatus, registrationDeclined } from '@academie/contracts';
import { assertNever, Clock, conflict, invalidInput, isId, notFound, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { type ApprovalRefusal, decideApproval } from '../../model/seating/approval.js';
import { loadToManage } from '../kennissessie-access.js';
import { saveRegistration } from '../seats/save-registration.js';
import { Seekers } from '../seats/seeker.js';
import { TakePlace } from '../seats/take-place.js';

const REFUSALS: Readonly<Record<ApprovalRefusal, string>> = {
  NO_REQUEST: 'Deze aanvraag is ingetrokken.',
  HAS_A_PLACE: 'Deze persoon is al toegelaten.',
  TOO_LATE: 'Over deze sessie kunt u niet meer besluiten. De sessie is begonnen, of gaat niet door.',
};
/** They get to read it. */
const LONGEST_REASON = 500;

/** The organiser says yes (a seat, or a place in line) or no (with a reason) to somebody who asked to come. */
@Injectable()
export class DecideRegistration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly seekers: Seekers,
    private readonly takePlace: TakePlace,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT (a no needs a reason) or CONFLICT: NO_REQUEST, HAS_A_PLACE, TOO_LATE. */
  async run(actor: SignedIn, registrationId: string, admit: boolean, reason?: string | null): Promise<void> {
    const why = reason?.trim() ?? '';
    const standing = await this.netwerken.standingOf(actor);
    const before = await this.find(registrationId);
    const seeker = await this.seekers.of(before.persoonId);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const { kennissessieId, persoonId } = before;
      const { facts } = await loadToManage(tx, actor, standing, kennissessieId, now);
      if (!admit) checkReason(why);
      // Read again behind the lock: two organisers may decide at the same time.
      const own = await tx.getRepository(RegistrationEntity).findOneByOrFail({ id: registrationId });
      const decision = decideApproval(facts, own.status, admit, now);
      switch (decision.outcome) {
        case 'refused':
          throw conflict(decision.reason, REFUSALS[decision.reason]);
        case 'already':
          return;
        case 'admit':
          await this.takePlace.run(tx, kennissessieId, seeker, own, actor.persoonId);
          return this.write(tx, actor, 'registration.admitted', own);
        case 'decline': {
          await saveRegistration(tx, kennissessieId, seeker, own, {
            status: RegistrationStatus.DECLINED,
            since: now,
            declineReason: why,
          });
          const declined = registrationDeclined({ registrationId, kennissessieId, persoonId, reason: why });
          await this.events.record(tx, declined, actor.persoonId);
          return this.write(tx, actor, 'registration.declined', own);
        }
        default:
          return assertNever(decision);
      }
    });
  }

  private async find(registrationId: string): Promise<RegistrationEntity> {
    const found = isId(registrationId)
      ? await this.unitOfWork.run((tx) => tx.getRepository(RegistrationEntity).findOneBy({ id: registrationId }))
      : null;
    if (!found) throw notFound();
    return found;
  }

  private write(tx: Tx, actor: SignedIn, action: string, { kennissessieId, persoonId }: RegistrationEntity) {
    const subject = { kind: 'kennissessie', id: kennissessieId };
    return this.audit.record(tx, { actorId: actor.persoonId, action, subject, details: { persoonId } });
  }
}

function checkReason(why: string): void {
  if (why === '') {
    throw invalidInput([{ path: 'reason', message: 'Schrijf op waarom deze persoon niet mee kan doen.' }]);
  }
  if (why.length > LONGEST_REASON) {
    throw invalidInput([{ path: 'reason', message: 'Gebruik ten hoogste 500 tekens.' }]);
  }
}
