import { derivedId } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { CertificateIssuing } from '../operations/certificate-issuing.js';

/** A session of the demo that gives certificates. */
export interface SeedRegeling {
  readonly kennissessieSlug: string;
  readonly hours: number;
  readonly note?: string;
  readonly organizerEmail: string;
}

/** Fills certificaten with demo data, by the same way as in real life. Running it again changes nothing. */
@Injectable()
export class CertificatenSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly issuing: CertificateIssuing,
  ) {}

  async regelingen(regelingen: readonly SeedRegeling[]): Promise<void> {
    for (const { kennissessieSlug, hours, note, organizerEmail } of regelingen) {
      const kennissessieId = derivedId('kennissessie', kennissessieSlug);
      const organizerId = derivedId('persoon', organizerEmail);
      await this.unitOfWork.run((tx) =>
        tx.query(
          `insert into certificaten.regeling (kennissessie_id, hours, note, is_on, changed_by, changed_at)
           values ($1, $2, $3, true, $4, now()) on conflict do nothing`,
          [kennissessieId, hours, note ?? null, organizerId],
        ),
      );
      await this.issuing.reconcile(kennissessieId, organizerId);
    }
  }
}
