import { WaitlistMode } from '@academie/contracts';
import type { KennissessieEntity } from './kennissessie.entity.js';

/** What an organiser sets about registering. */
export type RegistrationRules = Pick<
  KennissessieEntity,
  'registrationClosesAt' | 'approval' | 'waitlistMode' | 'promoteUntilHours' | 'offerMinutes' | 'waitlistThreshold'
>;

/** The rules of a session for which nobody set any. */
export const DEFAULT_RULES: RegistrationRules = {
  registrationClosesAt: null,
  approval: false,
  waitlistMode: WaitlistMode.ORDER,
  promoteUntilHours: 24,
  offerMinutes: 240,
  waitlistThreshold: 10,
};

/** How a session that was just planned stands with its places. */
export const NEW_SEATING = { ...DEFAULT_RULES, heldCount: 0, secondDateOf: null, recordingPromisedAt: null } as const;
