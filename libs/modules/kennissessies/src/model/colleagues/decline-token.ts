import { isId } from '@academie/kernel';
import type { Signer } from '@academie/platform/config';

const PURPOSE = 'seat-decline';

/**
 * What stands in the link with which somebody gives up the seat that a colleague took for them: the registration and our
 * signature. Nothing is stored, and it stops working when the session begins, since nobody can cancel then.
 */
export function declineToken(signer: Signer, registrationId: string): string {
  return `${registrationId}.${signer.sign(PURPOSE, registrationId).toString('base64url')}`;
}

/** The registration; null for what we did not make. */
export function readDeclineToken(signer: Signer, token: string): string | null {
  const [registrationId = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0 || !isId(registrationId)) return null;
  return signer.verify(Buffer.from(signature, 'base64url'), PURPOSE, registrationId) ? registrationId : null;
}
