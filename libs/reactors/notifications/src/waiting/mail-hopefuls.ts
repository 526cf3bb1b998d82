import { KennissessieDirectory, KennissessieStatus } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import { JobHandler } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { ConcernedPeople, isHopeful } from '../concerned.js';
import { guestMovedMail } from '../guests/guest-mails.js';
import { UnansweredGuests } from '../guests/unanswered-guests.js';
import { Notifier } from '../notifier.js';
import { movedMail } from './hopeful-mail.js';

/** Which session moved, and by which event; of several within the merge window the last. */
export interface MoveToMail {
  readonly kennissessieId: string;
  readonly eventId: string;
  readonly actorId: string | null;
}

/**
 * Mails who counts on a session without a seat, or was invited and did not answer yet, that it moved, as it stands by now.
 * Who got a seat in the meantime, or no longer asks, is not among them any more.
 */
@Injectable()
export class MailHopefuls extends JobHandler<MoveToMail> {
  readonly name = 'notifications/mail-hopefuls';

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
    private readonly concerned: ConcernedPeople,
    private readonly guests: UnansweredGuests,
    private readonly clock: Clock,
  ) {
    super();
  }

  async run({ kennissessieId, eventId, actorId }: MoveToMail): Promise<void> {
    const session = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (session?.status !== KennissessieStatus.PUBLISHED || session.startsAt <= this.clock.now()) return;
    const people = await this.concerned.of(kennissessieId, actorId);
    const mails = people.filter(isHopeful).map((hopeful) => movedMail(hopeful, session));
    await this.notifier.tell({ id: eventId }, { mails });
    await this.guests.mail(eventId, session, (url) => guestMovedMail(session, url));
  }
}
