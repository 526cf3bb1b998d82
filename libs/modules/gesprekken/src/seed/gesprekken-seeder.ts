import type { RuimteKind } from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { renderMarkdown } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';
import { postingMoment } from '../model/posting-moment.js';

export interface SeedBericht {
  readonly authorEmail: string;
  /** Markdown. */
  readonly body: string;
  readonly postedAt: Date;
  /** Position of an earlier bericht in the same gesprek. */
  readonly replyTo?: number;
}

export interface SeedGesprek {
  readonly slug: string;
  /** `slug` is what the owner's id derives from. */
  readonly ruimte: { readonly kind: RuimteKind; readonly slug: string };
  readonly title: string;
  /** Oldest first; the first one opens the gesprek. */
  readonly berichten: readonly SeedBericht[];
}

/** Fills gesprekken with demo data. Running it again changes nothing that people have changed. */
@Injectable()
export class GesprekkenSeeder {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async gesprekken(gesprekken: readonly SeedGesprek[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const gesprek of gesprekken) await this.gesprek(tx, gesprek);
    });
  }

  private async gesprek(tx: Tx, { slug, ruimte, title, berichten }: SeedGesprek): Promise<void> {
    const gesprekId = derivedId('gesprek', slug);
    const idOf = (position: number) => derivedId('bericht', slug, String(position));
    const moments = momentsOf(berichten);
    const [first, firstAt, lastAt] = [berichten[0], moments[0], moments.at(-1)];
    if (!first || !firstAt || !lastAt) throw new Error(`Gesprek ${slug} has no berichten`);
    const ownerId = derivedId(ruimte.kind, ruimte.slug);
    const inserted: { id: string }[] = await tx.query(
      `insert into gesprekken.gesprek
         (id, ruimte_kind, ruimte_owner, title, started_by, created_at, bericht_count, last_bericht_at, last_bericht_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
      [
        gesprekId,
        ruimte.kind,
        ownerId,
        title,
        authorOf(first),
        firstAt,
        berichten.length,
        lastAt,
        idOf(berichten.length - 1),
      ],
    );
    // It is there already, and people may have gone on in it since.
    if (inserted.length === 0) return;
    await tx.query(
      `insert into gesprekken.bericht (id, gesprek_id, author_id, body, html, reply_to_id, posted_at)
       select id, $1, author_id, body, html, reply_to_id, posted_at
       from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::timestamptz[])
         as b(id, author_id, body, html, reply_to_id, posted_at)`,
      [
        gesprekId,
        berichten.map((_, position) => idOf(position)),
        berichten.map(authorOf),
        berichten.map(({ body }) => body),
        berichten.map(({ body }) => renderMarkdown(body)),
        berichten.map(({ replyTo }) => (replyTo === undefined ? null : idOf(replyTo))),
        moments,
      ],
    );
    // Whoever wrote something had read what stood before it.
    await tx.query(
      `insert into gesprekken.read_mark (gesprek_id, persoon_id, up_to_posted_at, up_to_id)
       select distinct on (author_id) gesprek_id, author_id, posted_at, id from gesprekken.bericht
       where gesprek_id = $1 order by author_id, posted_at desc`,
      [gesprekId],
    );
  }
}

const authorOf = ({ authorEmail }: SeedBericht) => derivedId('persoon', authorEmail);

/** The moments of the script, each after the one before it. */
function momentsOf(berichten: readonly SeedBericht[]): Date[] {
  const moments: Date[] = [];
  for (const { postedAt } of berichten) {
    const last = moments.at(-1);
    moments.push(last ? postingMoment(postedAt, last) : postedAt);
  }
  return moments;
}
