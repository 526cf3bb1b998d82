import { ResultKind } from '@academie/contracts';
import { describeMoment } from '@academie/platform/calendar';

const THIS: Readonly<Record<ResultKind, string>> = {
  [ResultKind.NETWERK]: 'Dit netwerk',
  [ResultKind.KENNISSESSIE]: 'Deze kennissessie',
  [ResultKind.OPLEIDING]: 'Deze opleiding',
  [ResultKind.WERKGROEP]: 'Deze werkgroep',
  [ResultKind.GESPREK]: 'Dit gesprek',
  [ResultKind.LEERVRAAG]: 'Deze vraag',
  [ResultKind.KENNISVRAAG]: 'Deze kennisvraag',
  [ResultKind.KENNISPRODUCT]: 'Dit kennisproduct',
  [ResultKind.PERSOON]: 'Deze collega',
};

/** Why a find matches, in a plain Dutch sentence: which words, and when it happens. */
export function reasonFor(kind: ResultKind, words: readonly string[], happensAt: Date | null, now: Date): string {
  const about =
    words.length > 0
      ? `${THIS[kind]} gaat ook over ${inDutch(words.slice(0, 3))}.`
      : `${THIS[kind]} lijkt op uw vraag.`;
  if (!happensAt) return about;
  return happensAt < now ? `${about} Deze is al geweest.` : `${about} Op ${describeMoment(happensAt)}.`;
}

function inDutch(words: readonly string[]): string {
  const quoted = words.map((word) => `‘${word}’`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} en ${quoted.at(-1)}`;
}
