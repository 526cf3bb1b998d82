import { BatchLoader, type RequestScope } from '@academie/platform/access';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { LeervraagHappening } from '../graphql/types.js';
import type { LeervraagEventKind } from '../model/leervraag-event.entity.js';
import { TargetNames } from './target-names.js';
import { timelineText } from './timeline-text.js';

interface HappeningRow {
  leervraagId: string;
  kind: LeervraagEventKind;
  at: Date;
  actorId: string | null;
  adviseurId: string | null;
  organisatieId: string | null;
  netwerkId: string | null;
}

/** The timelines of leervragen that the reader may see already. */
@Injectable()
export class TimelineLoader extends BatchLoader<LeervraagHappening[]> {
  constructor(
    private readonly database: Database,
    private readonly names: TargetNames,
  ) {
    super();
  }

  protected async batch(
    leervraagIds: readonly string[],
    { actor }: RequestScope,
  ): Promise<ReadonlyMap<string, LeervraagHappening[]>> {
    const rows = await this.database.query<HappeningRow>(
      `select leervraag_id as "leervraagId", kind, at, actor_id as "actorId", adviseur_id as "adviseurId",
         organisatie_id as "organisatieId", netwerk_id as "netwerkId"
       from loket.leervraag_event where leervraag_id = any($1::uuid[]) order by at, id`,
      [leervraagIds],
    );
    const names = await this.names.of(actor, {
      personen: rows.flatMap(({ actorId, adviseurId }) => [actorId, adviseurId]),
      organisaties: rows.map(({ organisatieId }) => organisatieId),
      netwerken: rows.map(({ netwerkId }) => netwerkId),
    });
    const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null);
    const timelines = new Map<string, LeervraagHappening[]>(leervraagIds.map((id) => [id, []]));
    for (const { leervraagId, kind, at, actorId, adviseurId, organisatieId, netwerkId } of rows) {
      const target = nameOf(adviseurId ?? organisatieId ?? netwerkId);
      timelines.get(leervraagId)?.push({ at, text: timelineText({ kind, actor: nameOf(actorId), target }) });
    }
    return timelines;
  }
}
