import { ThemaDirectory } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Thema } from '../graphql/types.js';

/** How long a node may show themas as they were: a change by another node is seen within this. */
const FRESH_MS = 60_000;

interface ThemaRow {
  id: string;
  slug: string;
  name: string;
  summary: string;
  onderwerpen: { id: string; slug: string; name: string }[];
}

/**
 * Every thema with its onderwerpen, from memory. The cards it gives to the neighbours are whole themas, so that a field
 * of another module can show them as they are.
 */
@Injectable()
export class ThemaCatalogue extends ThemaDirectory {
  private remembered: { readonly themas: Promise<readonly Thema[]>; readonly until: number } | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  override all(): Promise<readonly Thema[]> {
    const now = this.clock.now().getTime();
    if (this.remembered && now < this.remembered.until) return this.remembered.themas;
    const themas = this.load();
    const remembered = { themas, until: now + FRESH_MS };
    this.remembered = remembered;
    // A failure is not worth remembering: the next one who asks tries again.
    themas.catch(() => {
      if (this.remembered === remembered) this.remembered = null;
    });
    return themas;
  }

  override async byIds(ids: readonly string[]): Promise<readonly Thema[]> {
    const wanted = new Set(ids);
    return (await this.all()).filter(({ id }) => wanted.has(id));
  }

  override async bySlug(slug: string): Promise<Thema | null> {
    return (await this.all()).find((thema) => thema.slug === slug) ?? null;
  }

  /** For whoever changes themas: the next question is answered from the database. */
  forget(): void {
    this.remembered = null;
  }

  private load(): Promise<readonly Thema[]> {
    return this.database.query<ThemaRow>(
      `select t.id, t.slug, t.name, t.summary,
         coalesce(json_agg(json_build_object('id', o.id, 'slug', o.slug, 'name', o.name) order by o.position, o.name)
           filter (where o.id is not null), '[]') as onderwerpen
       from kennisagenda.thema t left join kennisagenda.onderwerp o on o.thema_id = t.id
       group by t.id order by t.position, t.name`,
    );
  }
}
