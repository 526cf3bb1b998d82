import type { RegistrationStatus } from '@academie/contracts';
import { newId } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { RegistrationEntity } from '../../model/registration.entity.js';
import type { SeekingPersoon } from './seeker.js';

/** What becomes of somebody's registration. */
export interface NewStanding {
  readonly status: RegistrationStatus;
  readonly since: Date;
  readonly poolId?: string | null;
  readonly waitlistNumber?: string | null;
  readonly declineReason?: string | null;
}

/**
 * Writes it down and gives its id. Who registers again after cancelling keeps the registration they had, and so their
 * appointment in the calendar.
 */
export async function saveRegistration(
  tx: Tx,
  kennissessieId: string,
  { persoonId, doelgroep, organisatieId }: SeekingPersoon,
  own: RegistrationEntity | null,
  { status, since, poolId = null, waitlistNumber = null, declineReason = null }: NewStanding,
): Promise<string> {
  const id = own?.id ?? newId();
  const person = { kennissessieId, persoonId, doelgroep, organisatieId };
  const standing = { status, since, poolId, waitlistNumber, declineReason, lapsedAt: null };
  await tx.getRepository(RegistrationEntity).upsert({ id, ...person, ...standing }, ['id']);
  return id;
}
