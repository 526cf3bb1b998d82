import type { KennissessieForm } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import { BatchLoader } from '@academie/platform/access';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Uitvoering } from '../graphql/types.js';

interface UitvoeringRow {
  id: string;
  opleiding_id: string;
  starts_at: Date;
  ends_at: Date | null;
  place: string | null;
  provincie: string | null;
  form: KennissessieForm;
}

/** The runs of opleidingen: the coming ones first, soonest first; then the past ones, latest first. */
@Injectable()
export class UitvoeringLoader extends BatchLoader<Uitvoering[]> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected override async batch(opleidingIds: readonly string[]): Promise<ReadonlyMap<string, Uitvoering[]>> {
    const rows = await this.database.query<UitvoeringRow>(
      `select u.id, u.opleiding_id, u.starts_at, u.ends_at, u.place, u.provincie, u.form from opleidingen.uitvoering u
       where u.opleiding_id = any($1)
       order by u.starts_at < $2, case when u.starts_at >= $2 then u.starts_at end, u.starts_at desc, u.id`,
      [opleidingIds, this.clock.now()],
    );
    const byOpleiding = new Map<string, Uitvoering[]>();
    for (const { id, opleiding_id, starts_at, ends_at, place, provincie, form } of rows) {
      const uitvoering = { id, startsAt: starts_at, endsAt: ends_at, place, provincie, form };
      const known = byOpleiding.get(opleiding_id);
      if (known) known.push(uitvoering);
      else byOpleiding.set(opleiding_id, [uitvoering]);
    }
    return byOpleiding;
  }
}
