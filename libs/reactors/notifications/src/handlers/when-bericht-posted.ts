import { type BerichtCard, berichtPosted, GesprekDirectory, gesprekUrl } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/**
 * Somebody wrote in a gesprek: those who wrote there before, and the one who is answered. About a leervraag everyone who
 * takes part is told, because there it is a conversation by which somebody waits for the other.
 */
@Injectable()
export class WhenBerichtPosted extends EventHandler {
  readonly name = 'notifications/when-bericht-posted';
  readonly on = [berichtPosted];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly gesprekken: GesprekDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof berichtPosted>>): Promise<void> {
    const { berichtId, gesprekId, authorId, replyToId } = event.payload;
    const bericht = await this.gesprekken.bericht(berichtId);
    if (!bericht || bericht.deletedAt) return;
    const [name, answered, concerned] = await Promise.all([
      this.neighbours.nameOf(authorId),
      replyToId ? this.gesprekken.bericht(replyToId) : null,
      this.concerned(bericht),
    ]);
    const title = quoted(bericht.gesprekTitle);
    await this.notifier.tell(event, {
      meldingen: concerned.map((persoonId) => ({
        persoonId,
        kind: MeldingKind.GESPREK,
        text:
          persoonId === answered?.authorId
            ? `${name} reageerde op uw bericht in ${title}.`
            : `${name} schreef een bericht in ${title}.`,
        url: gesprekUrl(gesprekId),
        mergeKey: `gesprek:${gesprekId}`,
        again: `nieuwe berichten in ${title}. Het laatste is van ${name}.`,
      })),
    });
  }

  /** Only those who take part in the ruimte now: who left may no longer read what is said there. */
  private async concerned({ ruimte, gesprekId, authorId }: BerichtCard): Promise<string[]> {
    const present = await this.neighbours.peopleIn(ruimte.kind, ruimte.ownerId);
    const others = present.filter((persoonId) => persoonId !== authorId);
    if (ruimte.kind === 'leervraag') return others;
    // The one who is answered wrote there too, so they are among the authors.
    const authors = new Set(await this.gesprekken.authorsIn(gesprekId));
    return others.filter((persoonId) => authors.has(persoonId));
  }

  /** In order, so that a merged melding tells about the newest bericht. */
  override queueOf({ gesprekId }: PayloadOf<typeof berichtPosted>): string {
    return `notifications:gesprek:${gesprekId}`;
  }
}
