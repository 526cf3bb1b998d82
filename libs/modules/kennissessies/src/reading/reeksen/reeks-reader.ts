import { NetwerkDirectory } from '@academie/contracts';
import { type Actor, Clock, isId, notFound } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Kennissessie } from '../../graphql/types.js';
import { visibleTo } from '../../kennissessies.policy.js';
import { MOST_SESSIONS, type ReeksFrequency } from '../../model/reeksen/reeks-rule.js';
import { KennissessieReader, readerValues } from '../kennissessie-reader.js';

/** A series as a reader sees it: the sessions they may know of, in order of start. */
export interface ReadReeks {
  readonly id: string;
  readonly title: string;
  readonly frequency: ReeksFrequency;
  readonly every: number;
  readonly sessions: readonly Kennissessie[];
  readonly viewerCan: ReeksRights;
}

/** Where a session stands in its series, for one reader. */
export interface ReeksPlace {
  readonly id: string;
  readonly title: string;
  readonly position: number;
  readonly count: number;
}

/** What a reader may do with a series as a whole: what they may do with any session of it that is to come. */
export interface ReeksRights {
  readonly register: boolean;
  readonly cancelRegistrations: boolean;
  readonly publish: boolean;
  readonly extend: boolean;
  readonly cancel: boolean;
}

type ReeksRow = Omit<ReadReeks, 'sessions' | 'viewerCan'>;

/** Reads series. What a reader may not see of one does not count in it either. */
@Injectable()
export class ReeksReader {
  constructor(
    private readonly database: Database,
    private readonly kennissessies: KennissessieReader,
    private readonly netwerken: NetwerkDirectory,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND when the reader may see none of its sessions. */
  async get(actor: Actor, id: string): Promise<ReadReeks> {
    if (!isId(id)) throw notFound();
    const [reeks, rows] = await Promise.all([
      this.database.one<ReeksRow>('select id, title, frequency, every from kennissessies.reeks where id = $1', [id]),
      this.database.query<{ id: string }>(
        'select id from kennissessies.kennissessie where reeks_id = $1 order by starts_at, id limit $2',
        [id, MOST_SESSIONS],
      ),
    ]);
    const visible = await this.kennissessies.byIds(
      actor,
      rows.map((row) => row.id),
    );
    const sessions = rows.flatMap((row) => visible.get(row.id) ?? []);
    if (!reeks || sessions.length === 0) throw notFound();
    return { ...reeks, sessions, viewerCan: rightsOn(sessions, this.clock.now()) };
  }

  /** The places of these sessions, by their ids; those of no series are left out. */
  async placesOf(actor: Actor, kennissessieIds: readonly string[]): Promise<ReadonlyMap<string, ReeksPlace>> {
    const standing = await this.netwerken.standingOf(actor);
    const rows = await this.database.query<ReeksPlace & { kennissessieId: string }>(
      `select v.kennissessie_id as "kennissessieId", s.id, s.title, v.position, v.count
       from (
         select k.id as kennissessie_id, k.reeks_id,
           (row_number() over (partition by k.reeks_id order by k.starts_at, k.id))::int as position,
           (count(*) over (partition by k.reeks_id))::int as count
         from kennissessies.kennissessie k
           left join kennissessies.registration r on r.kennissessie_id = k.id and r.persoon_id = $1
         where k.reeks_id in (select o.reeks_id from kennissessies.kennissessie o where o.id = any($4))
           and ${visibleTo(actor)}
       ) v join kennissessies.reeks s on s.id = v.reeks_id
       where v.kennissessie_id = any($4)`,
      [...readerValues(actor, standing), kennissessieIds],
    );
    return new Map(rows.map(({ kennissessieId, ...place }) => [kennissessieId, place]));
  }
}

function rightsOn(sessions: readonly Kennissessie[], now: Date): ReeksRights {
  const coming = sessions.filter(({ startsAt }) => startsAt > now);
  const any = (may: (session: Kennissessie) => boolean) => coming.some(may);
  return {
    register: any(({ viewerCan }) => viewerCan.register),
    cancelRegistrations: any(({ viewerCan }) => viewerCan.cancelRegistration),
    publish: any(({ viewerCan }) => viewerCan.publish),
    extend: sessions.some(({ viewerCan }) => viewerCan.seeAttendees),
    // A draft is thrown away rather than called off.
    cancel: any(({ viewerCan }) => viewerCan.cancel || viewerCan.publish),
  };
}
