import { OrganisatieDirectory, type OrganisatieSoort } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { AgendaOnderwerp, AgendaThema, Kennisagenda, Kennisvraag, Thema } from '../graphql/types.js';
import * as policy from '../kennisagenda.policy.js';
import type { KennisvraagStage } from '../model/words.js';
import { ThemaCatalogue } from './thema-catalogue.js';

interface AgendaRow {
  id: string;
  period: string;
  title: string;
  intro: string;
  source: string | null;
  themas: { thema_id: string; summary: string }[];
}

interface OnderwerpRow {
  thema_id: string;
  onderwerp_id: string;
  slug: string;
  name: string;
  samenwerkingsvorm: string;
  partner_ids: string[];
  stage: KennisvraagStage | null;
}

interface KennisvraagRow {
  id: string;
  onderwerp_id: string;
  question: string;
  stage: KennisvraagStage;
  source: string | null;
  derived: boolean;
  support_count: number;
  supported: boolean;
}

/** `$1` is the reader's organisation, or null. */
const KENNISVRAAG = `select k.id, k.onderwerp_id, k.question, k.stage, k.source, k.derived, k.support_count,
    s.organisatie_id is not null as supported
  from kennisagenda.kennisvraag k
  left join kennisagenda.kennisvraag_support s on s.kennisvraag_id = k.id and s.organisatie_id = $1`;

/** Reads the agenda whole: one statement a level, whatever the number of themas and questions. */
@Injectable()
export class KennisagendaReader {
  constructor(
    private readonly database: Database,
    private readonly themas: ThemaCatalogue,
    private readonly organisaties: OrganisatieDirectory,
  ) {}

  /** The agenda of this period, the newest without one; null when there is none. */
  async agenda(actor: Actor, period: string | null): Promise<Kennisagenda | null> {
    const agenda = await this.database.one<AgendaRow>(
      // People type a hyphen where the documents have a dash.
      `select a.id, a.period, a.title, a.intro, a.source,
         (select coalesce(json_agg(json_build_object('thema_id', t.thema_id, 'summary', t.summary) order by t.position), '[]')
          from kennisagenda.agenda_thema t where t.agenda_id = a.id) as themas
       from kennisagenda.agenda a
       where $1::text is null or a.period = replace($1, '-', '–')
       order by a.period desc limit 1`,
      [period],
    );
    if (!agenda) return null;
    const [themas, onderwerpen, kennisvragen] = await Promise.all([
      this.themas.all(),
      this.database.query<OnderwerpRow>(
        `select ao.thema_id, ao.onderwerp_id, o.slug, o.name, ao.samenwerkingsvorm, ao.partner_ids, ao.stage
         from kennisagenda.agenda_onderwerp ao join kennisagenda.onderwerp o on o.id = ao.onderwerp_id
         where ao.agenda_id = $1 order by ao.position`,
        [agenda.id],
      ),
      this.kennisvragen(
        actor,
        `${KENNISVRAAG} where k.onderwerp_id in
           (select onderwerp_id from kennisagenda.agenda_onderwerp where agenda_id = $2) order by k.position, k.id`,
        agenda.id,
      ),
    ]);
    return { ...agenda, themas: assemble(agenda, themas, onderwerpen, kennisvragen) };
  }

  async kennisvraag(actor: Actor, id: string): Promise<Kennisvraag | null> {
    const found = await this.kennisvragen(actor, `${KENNISVRAAG} where k.id = $2`, id);
    return found[0]?.kennisvraag ?? null;
  }

  private async kennisvragen(actor: Actor, sql: string, id: string): Promise<PlacedKennisvraag[]> {
    const organisatieId = actor.kind === 'persoon' ? actor.organisatieId : null;
    const [rows, cards] = await Promise.all([
      this.database.query<KennisvraagRow>(sql, [organisatieId, id]),
      organisatieId ? this.organisaties.byIds([organisatieId]) : null,
    ]);
    const soort = (organisatieId && cards?.get(organisatieId)?.soort) || null;
    return rows.map((row) => ({ onderwerpId: row.onderwerp_id, kennisvraag: toKennisvraag(actor, soort, row) }));
  }
}

interface PlacedKennisvraag {
  readonly onderwerpId: string;
  readonly kennisvraag: Kennisvraag;
}

function toKennisvraag(actor: Actor, organisatieSoort: OrganisatieSoort | null, row: KennisvraagRow): Kennisvraag {
  const facts: policy.SupportFacts = { organisatieSoort, supported: row.supported };
  return {
    id: row.id,
    question: row.question,
    stage: row.stage,
    source: row.source,
    derived: row.derived,
    supportCount: row.support_count,
    viewerSupports: row.supported,
    viewerCan: {
      support: policy.maySupport(actor, facts),
      withdrawSupport: policy.mayWithdrawSupport(actor, facts),
    },
  };
}

function assemble(
  agenda: AgendaRow,
  themas: readonly Thema[],
  onderwerpen: readonly OnderwerpRow[],
  kennisvragen: readonly PlacedKennisvraag[],
): AgendaThema[] {
  const toOnderwerp = (row: OnderwerpRow): AgendaOnderwerp => ({
    onderwerp: { id: row.onderwerp_id, slug: row.slug, name: row.name },
    samenwerkingsvorm: row.samenwerkingsvorm,
    stage: row.stage,
    partnerIds: row.partner_ids,
    kennisvragen: kennisvragen
      .filter(({ onderwerpId }) => onderwerpId === row.onderwerp_id)
      .map(({ kennisvraag }) => kennisvraag),
  });
  return agenda.themas.flatMap(({ thema_id, summary }) => {
    const thema = themas.find(({ id }) => id === thema_id);
    // A thema that was added a moment ago may not be in memory yet; it is there within a minute.
    if (!thema) return [];
    return [{ thema, summary, onderwerpen: onderwerpen.filter((row) => row.thema_id === thema_id).map(toOnderwerp) }];
  });
}
