import {
  GesprekDirectory,
  gesprekRoom,
  liveAuthors,
  OrganisatieDirectory,
  PersoonDirectory,
  toLiveBericht,
} from '@academie/contracts';
import { Realtime } from '@academie/platform/realtime';
import { Injectable } from '@nestjs/common';

/** The words in which browsers hear what became of a bericht. */
export type BerichtNews = 'bericht:posted' | 'bericht:edited' | 'bericht:deleted';

/** Brings a bericht to everyone in the room of its gesprek, whole: one look, instead of one by every reader. */
@Injectable()
export class BerichtToRoom {
  constructor(
    private readonly gesprekken: GesprekDirectory,
    private readonly personen: PersoonDirectory,
    private readonly organisaties: OrganisatieDirectory,
    private readonly realtime: Realtime,
  ) {}

  /** As it is now: what was deleted in the meantime goes out empty. Content when the bericht is gone. */
  async send(news: BerichtNews, berichtId: string): Promise<void> {
    const bericht = await this.gesprekken.bericht(berichtId);
    if (!bericht) return;
    const { gesprekId, authorId } = bericht;
    const authorOf = await liveAuthors(this.personen, this.organisaties, [authorId]);
    const payload = { gesprekId, bericht: toLiveBericht(bericht, authorOf(authorId)) };
    this.realtime.toRoom(gesprekRoom(gesprekId), news, payload);
  }
}

/** Before meldingen, mail and the search index, which nobody waits for with the page open. */
export const SOMEBODY_IS_LOOKING = -10;

/**
 * Events of one gesprek are handled one by one, so that a room hears them in the order in which they happened. A few
 * queues are enough to keep the gesprekken out of each other's way.
 */
export function queueOfGesprek(gesprekId: string): string {
  return `live-updates/${gesprekId.at(-1) ?? ''}`;
}
