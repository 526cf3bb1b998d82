import { isId } from '@academie/kernel';
import type { Signer } from '@academie/platform/config';

const PURPOSE = 'guest-invitation';

/** What stands in the link of an invitation: which one, and our signature. Nothing of it is stored. */
export function guestToken(signer: Signer, invitationId: string): string {
  return `${invitationId}.${signer.sign(PURPOSE, invitationId).toString('base64url')}`;
}

/** The invitation; null for what we did not make. */
export function readGuestToken(signer: Signer, token: string): string | null {
  const [invitationId = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0 || !isId(invitationId)) return null;
  return signer.verify(Buffer.from(signature, 'base64url'), PURPOSE, invitationId) ? invitationId : null;
}
