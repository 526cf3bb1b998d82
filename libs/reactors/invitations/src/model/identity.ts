import type { Invitee } from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import type { Settings, Signer } from '@academie/platform/config';
import { uidOf } from './appointment.js';
import { replyToken } from './reply-address.js';

/** By what an invitation is known, here and in calendars. */
export interface Identity {
  readonly id: string;
  readonly uid: string;
  readonly token: string;
}

/** Of an invitation that was not sent yet: the same whenever it is asked for, so that a file goes before the mail. */
export function identityOf(
  { persoonId, kennissessie }: Pick<Invitee, 'persoonId' | 'kennissessie'>,
  signer: Signer,
  { mailDomain }: Pick<Settings, 'mailDomain'>,
): Identity {
  const id = derivedId('invitation', kennissessie.id, persoonId);
  return { id, uid: uidOf(kennissessie.id, mailDomain), token: replyToken(signer, id) };
}
