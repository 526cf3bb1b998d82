import type { Signer } from '@academie/platform/config';
import { parse, stringify } from 'uuid';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_BYTES = 16;
const FORM = /^[a-z2-7]{52}$/;

/** A token that was taken apart; whether its signature is right depends on the version that counts now. */
export interface AgendaTokenParts {
  readonly persoonId: string;
  readonly signature: Buffer;
}

/**
 * The token of a private calendar feed: who it is for and our signature. Nothing is stored, and letters and digits of
 * one case survive every calendar program that we let people paste it into.
 */
export function agendaToken(signer: Signer, persoonId: string, version: number): string {
  return base32(Buffer.concat([parse(persoonId), signer.sign('agenda', persoonId, String(version))]));
}

/** Null for what cannot be a token of ours. */
export function readAgendaToken(token: string): AgendaTokenParts | null {
  const text = token.toLowerCase();
  if (!FORM.test(text)) return null;
  const bytes = fromBase32(text);
  try {
    return { persoonId: stringify(bytes, 0), signature: bytes.subarray(ID_BYTES) };
  } catch {
    return null;
  }
}

function base32(bytes: Buffer): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += ALPHABET[(held >>> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text;
}

function fromBase32(text: string): Buffer {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text) {
    held = (held << 5) | ALPHABET.indexOf(character);
    bits += 5;
    if (bits < 8) continue;
    bytes.push((held >>> (bits - 8)) & 255);
    bits -= 8;
    held &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}
