import { randomInt } from 'node:crypto';

/** Chance, as a value that can be given: lots are drawn with it. */
export abstract class Lots {
  /** A whole number from 0, below `limit`, each as likely as another. */
  abstract below(limit: number): number;
}

export class FairLots extends Lots {
  below(limit: number): number {
    return randomInt(limit);
  }
}

/** The same people in an order that chance decides (Fisher and Yates): each order is as likely as another. */
export function drawn<T>(people: readonly T[], lots: Lots): T[] {
  const order = [...people];
  const result: T[] = [];
  while (order.length > 0) result.push(...order.splice(lots.below(order.length), 1));
  return result;
}
