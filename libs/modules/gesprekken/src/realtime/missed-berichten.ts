import {
  type LiveBericht,
  liveAuthors,
  OrganisatieDirectory,
  PersoonDirectory,
  toLiveBericht,
} from '@academie/contracts';
import { Injectable } from '@nestjs/common';
import { BerichtReader } from '../reading/bericht-reader.js';

/** At most this many in one answer; whoever missed more asks again from the last one, or reads the page anew. */
export const MISSED_LIMIT = 500;

export interface Missed {
  readonly missed: LiveBericht[];
  /** Only there when it is true. */
  readonly more?: true;
}

/** What somebody did not get while their connection was lost, in the shape in which it would have come. */
@Injectable()
export class MissedBerichten {
  constructor(
    private readonly reader: BerichtReader,
    private readonly personen: PersoonDirectory,
    private readonly organisaties: OrganisatieDirectory,
  ) {}

  /** Throws NOT_FOUND when `since` is no bericht of this gesprek. */
  async after(gesprekId: string, since: string | null): Promise<Missed> {
    if (!since) return { missed: [] };
    const rows = await this.reader.since(gesprekId, since, MISSED_LIMIT + 1);
    const shown = rows.slice(0, MISSED_LIMIT);
    const ids = shown.map(({ authorId }) => authorId);
    const authorOf = await liveAuthors(this.personen, this.organisaties, ids);
    const missed = shown.map((row) => toLiveBericht(row, authorOf(row.authorId)));
    return rows.length > MISSED_LIMIT ? { missed, more: true } : { missed };
  }
}
