import { KennissessieDirectory, KennissessieStatus, kennissessieRestored } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { describeMoment } from '@academie/platform/calendar';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { type Concerned, ConcernedPeople, isHopeful } from '../concerned.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';
import { keptSentence, restoredMail } from '../waiting/hopeful-mail.js';

/**
 * The session goes on after all: everyone whom it concerns. The mail to who has a place or waits for one is the
 * invitation's; who counts on it in another way gets it from here.
 */
@Injectable()
export class WhenKennissessieRestored extends EventHandler {
  readonly name = 'notifications/when-kennissessie-restored';
  readonly on = [kennissessieRestored];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
    private readonly concerned: ConcernedPeople,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof kennissessieRestored>>): Promise<void> {
    const { kennissessieId } = event.payload;
    const kennissessie = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (kennissessie?.status !== KennissessieStatus.PUBLISHED) return;
    const { title, startsAt } = kennissessie;
    const goesOn = `${quoted(title)} op ${describeMoment(startsAt)} gaat toch door.`;
    const people = await this.concerned.of(kennissessieId, event.actorId);
    await this.notifier.tell(event, {
      mails: people.filter(isHopeful).map((hopeful) => restoredMail(hopeful, kennissessie)),
      meldingen: people.map((person) => ({
        persoonId: person.persoonId,
        kind: MeldingKind.KENNISSESSIE,
        text: `${goesOn} ${whatIsKept(person)}`.trim(),
        url: `/kennissessies/${kennissessieId}`,
      })),
    });
  }
}

/** Who organises has nothing there that could be lost. */
function whatIsKept(person: Concerned): string {
  if (isHopeful(person)) return keptSentence(person);
  return person.because === 'seat' ? 'Uw plek is gebleven zoals die was.' : '';
}
