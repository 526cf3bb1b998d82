import type { Doelgroep } from '@academie/contracts';
import type { Tx } from '@academie/platform/database';
import type { Pool, Room } from '../../model/seating/room.js';

interface RoomRow {
  readonly capacity: number | null;
  readonly taken: number;
  readonly waiting: number;
  readonly threshold: number;
  readonly pools: {
    id: string;
    places: number;
    taken: number;
    doelgroep: Doelgroep | null;
    organisatie_id: string | null;
    opened: boolean;
  }[];
}

/** The places of a session as they are now, and how many wait. */
export interface LoadedRoom extends Room {
  readonly waiting: number;
  /** From so many who wait the organiser hears of it. */
  readonly threshold: number;
}

/** What is taken in a pool: seats and held places. `p` is the pool. */
export const POOL_TAKEN = `(
  (select count(*) from kennissessies.registration r where r.pool_id = p.id)
  + (select count(*) from kennissessies.place_hold h where h.pool_id = p.id)
)::int`;

/** Reads the room behind the lock on the session, changes in this transaction included. */
export async function loadRoom(tx: Tx, kennissessieId: string, now: Date): Promise<LoadedRoom> {
  const [row]: RoomRow[] = await tx.query(
    `select k.capacity, k.registered_count + k.held_count as taken, k.waitlist_count as waiting,
       k.waitlist_threshold as threshold,
       coalesce((
         select jsonb_agg(jsonb_build_object('id', p.id, 'places', p.places, 'doelgroep', p.doelgroep,
           'organisatie_id', p.organisatie_id, 'opened', p.opened or coalesce(p.opens_at <= $2, false),
           'taken', ${POOL_TAKEN}) order by p.position, p.id)
         from kennissessies.place_pool p where p.kennissessie_id = k.id
       ), '[]') as pools
     from kennissessies.kennissessie k where k.id = $1`,
    [kennissessieId, now],
  );
  if (!row) throw new Error(`Kennissessie ${kennissessieId} is gone while it is locked`);
  const pools: Pool[] = row.pools.map(({ organisatie_id, ...pool }) => ({ ...pool, organisatieId: organisatie_id }));
  return { ...row, pools };
}
