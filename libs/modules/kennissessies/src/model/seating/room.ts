import type { Doelgroep } from '@academie/contracts';

/** What somebody is, as far as it decides which places they may have. */
export interface Seeker {
  readonly doelgroep: Doelgroep | null;
  readonly organisatieId: string | null;
}

/** Places that the organiser keeps for a doelgroep or an organisatie. */
export interface Pool {
  readonly id: string;
  readonly places: number;
  /** Seats and held places in it. */
  readonly taken: number;
  readonly doelgroep: Doelgroep | null;
  readonly organisatieId: string | null;
  /** What is left of it is for everybody now. */
  readonly opened: boolean;
}

/** The places of a session. */
export interface Room {
  /** Null: no limit. */
  readonly capacity: number | null;
  /** Seats and held places, those in pools included. */
  readonly taken: number;
  /** In the order in which somebody who belongs to several gets a place. */
  readonly pools: readonly Pool[];
}

/** A place, of a pool or (null) of the general ones. */
export interface Place {
  readonly poolId: string | null;
}

/**
 * Which places are free, while they are given out one by one. A place in somebody's own pool goes first, so that the
 * general ones stay for those who have no other. When an organiser keeps places that were taken already, a part of the
 * room is over-full; what is left in all is then the limit, so that it can never hold more than the capacity.
 */
export class FreePlaces {
  private left: number;
  private general: number;
  private readonly pools: { readonly pool: Pool; left: number }[];

  constructor({ capacity, taken, pools }: Room) {
    const kept = pools.filter(({ opened }) => !opened);
    this.left = capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, capacity - taken);
    const keptPlaces = sum(kept.map(({ places }) => places));
    const takenOutside = taken - sum(kept.map((pool) => pool.taken));
    this.general = capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, capacity - keptPlaces - takenOutside);
    this.pools = kept.map((pool) => ({ pool, left: Math.max(0, pool.places - pool.taken) }));
  }

  /** The place that this person gets now; null when none that they may have is free. */
  placeFor(seeker: Seeker): Place | null {
    if (this.left === 0) return null;
    const own = this.pools.find(({ pool, left }) => left > 0 && isFor(pool, seeker));
    if (own) return { poolId: own.pool.id };
    return this.general > 0 ? { poolId: null } : null;
  }

  take({ poolId }: Place): void {
    this.left -= 1;
    const own = this.pools.find(({ pool }) => pool.id === poolId);
    if (own) own.left -= 1;
    else this.general -= 1;
  }

  /** How many places this person and others like them could have. */
  countFor(seeker: Seeker): number {
    const own = this.pools.filter(({ pool }) => isFor(pool, seeker));
    return Math.min(this.left, this.general + sum(own.map(({ left }) => left)));
  }
}

/** Gives out what is free to people in this order: each gets the first place they may have, or null. */
export function decidePlaces(room: Room, line: readonly Seeker[]): (Place | null)[] {
  const free = new FreePlaces(room);
  return line.map((seeker) => {
    const place = free.placeFor(seeker);
    if (place) free.take(place);
    return place;
  });
}

/** Whether this person may have a place of this pool. */
export function isFor({ doelgroep, organisatieId }: Pool, seeker: Seeker): boolean {
  if (doelgroep !== null) return doelgroep === seeker.doelgroep;
  return organisatieId !== null && organisatieId === seeker.organisatieId;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
