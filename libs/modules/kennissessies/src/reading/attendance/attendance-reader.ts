import { AttendanceDirectory, type AttendanceWay } from '@academie/contracts';
import { BatchLoader } from '@academie/platform/access';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Attendance } from '../../graphql/attendance/attendance-types.js';

/** How many seats there are of each kind, and whether it is settled. */
export interface AttendanceCounts {
  readonly present: number;
  readonly absent: number;
  readonly unknown: number;
  readonly closedAt: Date | null;
}

/** Counts per session, for those who organise them; that they do is decided before. */
@Injectable()
export class AttendanceCountsLoader extends BatchLoader<AttendanceCounts> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<ReadonlyMap<string, AttendanceCounts>> {
    const rows = await this.database.query<AttendanceCounts & { id: string }>(
      `select k.id, k.attendance_closed_at as "closedAt",
         (count(*) filter (where r.status = 'ATTENDED'))::int as present,
         (count(*) filter (where r.status = 'NO_SHOW'))::int as absent,
         (count(*) filter (where r.status = 'REGISTERED'))::int as unknown
       from kennissessies.kennissessie k left join kennissessies.registration r on r.kennissessie_id = k.id
       where k.id = any($1) group by k.id`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

/** What is known of each registration: whether they were there, and how that is known. */
@Injectable()
export class AttendanceLoader extends BatchLoader<Attendance> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<ReadonlyMap<string, Attendance>> {
    const rows = await this.database.query<AttendanceRow>(
      // A seat that was given up before the session began may have left its row behind.
      `select a.registration_id as id, a.present, a.way, a.walk_in as "walkIn", a.recorded_at as "recordedAt"
       from kennissessies.attendance a join kennissessies.registration r on r.id = a.registration_id
       where a.registration_id = any($1) and r.status in ('ATTENDED', 'NO_SHOW')`,
      [ids],
    );
    return new Map(rows.map(({ id, ...attendance }) => [id, attendance]));
  }
}

interface AttendanceRow {
  readonly id: string;
  readonly present: boolean;
  readonly way: AttendanceWay;
  readonly walkIn: boolean;
  readonly recordedAt: Date;
}

/** What the neighbours may ask about attendance. */
@Injectable()
export class AttendanceAnswers extends AttendanceDirectory {
  constructor(private readonly database: Database) {
    super();
  }

  async isClosed(kennissessieId: string): Promise<boolean> {
    const row = await this.database.one<{ closed: boolean }>(
      'select attendance_closed_at is not null as closed from kennissessies.kennissessie where id = $1',
      [kennissessieId],
    );
    return row?.closed ?? false;
  }
}
