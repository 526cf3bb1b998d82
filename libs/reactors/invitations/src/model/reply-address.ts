import type { Signer } from '@academie/platform/config';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The token in the address that answers to an invitation come back to: 128 bits, the same for an invitation for ever,
 * in letters and digits of one case, because mail servers may change the case of an address.
 */
export function replyToken(signer: Signer, invitationId: string): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of signer.sign('rsvp', invitationId)) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(held >>> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text;
}

/** ORGANIZER and From: calendar programs answer to the organizer, whatever Reply-To says. */
export function replyAddress(token: string, mailDomain: string): string {
  return `rsvp+${token}@${mailDomain}`;
}
