import { conflict, forbidden, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { mayDrop } from '../evaluaties.policy.js';
import { EvaluatieForChange } from './evaluatie-for-change.js';
import { SessionAccess } from './session-access.js';

/** The organiser does without after all; nobody has heard of it yet. */
@Injectable()
export class DropEvaluatie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SessionAccess,
    private readonly evaluaties: EvaluatieForChange,
  ) {}

  /** Doing it twice changes nothing. Throws NOT_FOUND, FORBIDDEN, or CONFLICT: it has opened. */
  async run(actor: SignedIn, kennissessieId: string): Promise<void> {
    const standing = await this.access.standing(actor, kennissessieId);
    await this.unitOfWork.run(async (tx) => {
      const { evaluatie, facts } = await this.evaluaties.load(tx, actor, standing);
      if (!facts.manages) throw forbidden();
      if (!evaluatie) return;
      if (!mayDrop(actor, facts)) {
        throw conflict('OPENED', 'De evaluatie is al verstuurd. U kunt haar niet meer weghalen.');
      }
      await tx.query('delete from evaluaties.evaluatie where kennissessie_id = $1', [kennissessieId]);
    });
  }
}
