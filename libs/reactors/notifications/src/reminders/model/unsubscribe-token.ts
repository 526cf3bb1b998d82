import { isId } from '@academie/kernel';
import type { Signer } from '@academie/platform/config';

const PURPOSE = 'reminders';
const FORM = /^([0-9a-f]{32})([0-9a-f]{32})$/;

/**
 * What a mail carries to stop reminders: who, and our signature of 128 bits. It opens nothing and shows nothing, and mail is
 * kept for years, so it does not expire.
 */
export function unsubscribeToken(signer: Signer, persoonId: string): string {
  return persoonId.replaceAll('-', '') + signer.sign(PURPOSE, persoonId).toString('hex');
}

/** Who wants no reminders any more; null for what we did not make. */
export function persoonOfToken(signer: Signer, token: string): string | null {
  const [, id = '', signature = ''] = FORM.exec(token) ?? [];
  const persoonId = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (!isId(persoonId)) return null;
  return signer.verify(Buffer.from(signature, 'hex'), PURPOSE, persoonId) ? persoonId : null;
}
