import { Clock, derivedId } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { KennisvraagStage } from '../model/words.js';
import { ThemaCatalogue } from '../reading/thema-catalogue.js';

export interface SeedThema {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly onderwerpen: readonly { readonly slug: string; readonly name: string }[];
}

export interface SeedKennisvraag {
  readonly slug: string;
  readonly question: string;
  readonly stage: `${KennisvraagStage}`;
  /** True: put into a question by the academy. */
  readonly derived?: boolean;
  readonly source?: string | null;
}

export interface SeedAgendaOnderwerp {
  /** Slug of an onderwerp. */
  readonly onderwerp: string;
  readonly samenwerkingsvorm: string;
  readonly partnerSlugs: readonly string[];
  readonly stage?: `${KennisvraagStage}` | null;
  readonly kennisvragen: readonly SeedKennisvraag[];
}

export interface SeedKennisagenda {
  readonly period: string;
  readonly title: string;
  readonly intro: string;
  readonly source?: string | null;
  readonly themas: readonly {
    /** Slug of a thema. */
    readonly thema: string;
    readonly summary: string;
    readonly onderwerpen: readonly SeedAgendaOnderwerp[];
  }[];
}

export interface SeedKennisvraagProgress {
  /** Slug of a kennisvraag. */
  readonly kennisvraag: string;
  readonly stage: `${KennisvraagStage}`;
  /** Slugs of gemeenten. */
  readonly supportedBy: readonly string[];
}

/** Fills the kennisagenda with reference or demo data. Running it again changes nothing that people have changed. */
@Injectable()
export class KennisagendaSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly catalogue: ThemaCatalogue,
  ) {}

  /** In the order in which they are to be shown. */
  async themas(themas: readonly SeedThema[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const [position, { slug, name, summary, onderwerpen }] of themas.entries()) {
        await tx.query(
          `insert into kennisagenda.thema (id, slug, name, summary, position) values ($1, $2, $3, $4, $5)
           on conflict do nothing`,
          [derivedId('thema', slug), slug, name, summary, position],
        );
        await tx.query(
          `insert into kennisagenda.onderwerp (id, thema_id, slug, name, position)
           select id, $1, slug, name, at from unnest($2::uuid[], $3::text[], $4::text[]) with ordinality as o(id, slug, name, at)
           on conflict do nothing`,
          [
            derivedId('thema', slug),
            onderwerpen.map((onderwerp) => derivedId('onderwerp', onderwerp.slug)),
            onderwerpen.map((onderwerp) => onderwerp.slug),
            onderwerpen.map((onderwerp) => onderwerp.name),
          ],
        );
      }
    });
    this.catalogue.forget();
  }

  /** After its themas. */
  async agenda({ period, title, intro, source, themas }: SeedKennisagenda): Promise<void> {
    const agendaId = derivedId('kennisagenda', period);
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        `insert into kennisagenda.agenda (id, period, title, intro, source) values ($1, $2, $3, $4, $5)
         on conflict do nothing`,
        [agendaId, period, title, intro, source ?? null],
      );
      for (const [position, { thema, summary, onderwerpen }] of themas.entries()) {
        const themaId = derivedId('thema', thema);
        await tx.query(
          `insert into kennisagenda.agenda_thema (agenda_id, thema_id, summary, position) values ($1, $2, $3, $4)
           on conflict do nothing`,
          [agendaId, themaId, summary, position],
        );
        for (const [at, onderwerp] of onderwerpen.entries()) {
          await tx.query(
            `insert into kennisagenda.agenda_onderwerp
               (agenda_id, thema_id, onderwerp_id, samenwerkingsvorm, partner_ids, stage, position)
             values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
            [
              agendaId,
              themaId,
              derivedId('onderwerp', onderwerp.onderwerp),
              onderwerp.samenwerkingsvorm,
              onderwerp.partnerSlugs.map((slug) => derivedId('organisatie', slug)),
              onderwerp.stage ?? null,
              at,
            ],
          );
          await insertKennisvragen(tx, onderwerp);
        }
      }
    });
  }

  /** For the demo: how far questions are, and which gemeenten support them. A question that has moved on is left alone. */
  async progress(progress: readonly SeedKennisvraagProgress[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const { kennisvraag, stage, supportedBy } of progress) {
        await tx.query(
          `with moved as (
             update kennisagenda.kennisvraag set stage = $2, support_count = cardinality($3::uuid[])
             where id = $1 and stage = 'GESIGNALEERD' and support_count = 0 returning id)
           insert into kennisagenda.kennisvraag_support (kennisvraag_id, organisatie_id, since)
           select moved.id, organisatie_id, $4 from moved, unnest($3::uuid[]) as organisatie_id`,
          [
            derivedId('kennisvraag', kennisvraag),
            stage,
            supportedBy.map((slug) => derivedId('organisatie', slug)),
            this.clock.now(),
          ],
        );
      }
    });
  }
}

async function insertKennisvragen(tx: Tx, { onderwerp, kennisvragen }: SeedAgendaOnderwerp): Promise<void> {
  for (const [position, { slug, question, stage, derived, source }] of kennisvragen.entries()) {
    await tx.query(
      `insert into kennisagenda.kennisvraag (id, onderwerp_id, slug, question, stage, derived, source, position)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [
        derivedId('kennisvraag', slug),
        derivedId('onderwerp', onderwerp),
        slug,
        question,
        stage,
        derived ?? false,
        source ?? null,
        position,
      ],
    );
  }
}
