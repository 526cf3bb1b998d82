import type { Signer } from '@academie/platform/config';

/** What a link in a mail is about: an offer that was made, or an invitation to a second date. */
export type PlaceLinkKind = 'offer' | 'second-date';

export interface PlaceLinkTarget {
  readonly kind: PlaceLinkKind;
  /** Of the offer, or of the pre-invitation. */
  readonly id: string;
  /** Of the person who waits, which stays when the offer is gone. */
  readonly registrationId: string;
}

const PURPOSE = 'kennissessies/place-link';
const ID_BYTES = 16;

/**
 * Signed, so that it need not be stored: whoever has it may answer for the person that it was mailed to. It acts once,
 * because what it is about is gone after that.
 */
export function placeToken(signer: Signer, { kind, id, registrationId }: PlaceLinkTarget): string {
  const ids = Buffer.from((id + registrationId).replaceAll('-', ''), 'hex');
  return Buffer.concat([ids, signer.sign(PURPOSE, kind, id, registrationId)]).toString('base64url');
}

/** What a token is about; null when we did not make it. */
export function readPlaceToken(signer: Signer, token: string): PlaceLinkTarget | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 3 * ID_BYTES) return null;
  const id = uuidOf(bytes.subarray(0, ID_BYTES));
  const registrationId = uuidOf(bytes.subarray(ID_BYTES, 2 * ID_BYTES));
  const signature = bytes.subarray(2 * ID_BYTES);
  for (const kind of ['offer', 'second-date'] as const) {
    if (signer.verify(signature, PURPOSE, kind, id, registrationId)) return { kind, id, registrationId };
  }
  return null;
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
