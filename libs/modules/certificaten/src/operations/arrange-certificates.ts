import { KennissessieDirectory } from '@academie/contracts';
import { Clock, forbidden, invalidInput, isId, notFound, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { mayArrange } from '../certificaten.policy.js';
import { CertificateIssuing } from './certificate-issuing.js';

/** What the organiser fills in. */
export interface Arrangement {
  readonly isOn: boolean;
  readonly hours: number;
  readonly note?: string | null;
}

/** The organiser decides whether a session gives certificates, and for how many hours. Whoever has one keeps it as it is. */
@Injectable()
export class ArrangeCertificates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly kennissessies: KennissessieDirectory,
    private readonly issuing: CertificateIssuing,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN or INVALID_INPUT. */
  async run(actor: SignedIn, kennissessieId: string, { isOn, hours, note }: Arrangement): Promise<void> {
    if (!isId(kennissessieId)) throw notFound();
    const organizes = (await this.kennissessies.managedBy(actor, [kennissessieId])).has(kennissessieId);
    if (!mayArrange(actor, organizes)) {
      // Whoever may not organise it learns here no more than whether it exists, which its page tells them as well.
      throw (await this.kennissessies.byIds([kennissessieId])).has(kennissessieId) ? forbidden() : notFound();
    }
    if (!(hours > 0 && hours <= 100 && Number.isInteger(hours * 4))) {
      const message = 'Vul een aantal uren in van 0,25 tot 100, in kwartieren. Bijvoorbeeld 1,5.';
      throw invalidInput([{ path: 'hours', message }]);
    }
    await this.unitOfWork.run((tx) =>
      tx.query(
        `insert into certificaten.regeling (kennissessie_id, hours, note, is_on, changed_by, changed_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (kennissessie_id) do update set hours = excluded.hours, note = excluded.note,
           is_on = excluded.is_on, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
        [kennissessieId, hours, note?.trim() || null, isOn, actor.persoonId, this.clock.now()],
      ),
    );
    // Of a session that is settled already, everyone who was there gets one now.
    await this.issuing.reconcile(kennissessieId, actor.persoonId);
  }
}
