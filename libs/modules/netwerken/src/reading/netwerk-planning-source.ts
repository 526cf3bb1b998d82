import { type Doelgroep, type PlanningFinds, PlanningSource, ResultKind, type SessionPlan } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { visibleTo } from '../netwerken.policy.js';

interface Row {
  id: string;
  slug: string;
  name: string;
  member_count: number;
  doelgroepen: Doelgroep[];
}

const MOST_SHOWN = 4;

/** Which netwerken work on the thema of a session that is planned: to organise it with, or to tell of it. */
@Injectable()
export class NetwerkPlanningSource extends PlanningSource {
  readonly kind = ResultKind.NETWERK;

  constructor(private readonly database: Database) {
    super();
  }

  async find(actor: SignedIn, plan: SessionPlan): Promise<PlanningFinds> {
    if (!plan.themaId) return { hints: [], unseen: 0 };
    const rows = await this.database.query<Row>(
      `select n.id, n.slug, n.name, n.member_count, n.doelgroepen from netwerken.netwerk n
       left join netwerken.membership m on m.netwerk_id = n.id and m.persoon_id = $1
       where n.status = 'ACTIVE' and n.thema_ids @> array[$2::uuid] and ${visibleTo(actor)}
       order by n.doelgroepen && $3::text[] desc, n.member_count desc, n.name, n.id limit ${MOST_SHOWN}`,
      [actor.persoonId, plan.themaId, plan.doelgroepen],
    );
    return {
      unseen: 0,
      hints: rows.map(({ id, slug, name, member_count, doelgroepen }) => ({
        kind: this.kind,
        id,
        title: name,
        url: `/netwerken/${slug}`,
        startsAt: null,
        endsAt: null,
        places: null,
        clash: false,
        because: `Werkt aan hetzelfde thema${plan.doelgroepen.some((d) => doelgroepen.includes(d)) ? ', voor dezelfde doelgroep' : ''}. ${member_count === 1 ? '1 lid' : `${member_count} leden`}.`,
      })),
    };
  }
}
