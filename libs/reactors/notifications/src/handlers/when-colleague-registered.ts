import {
  colleagueRegistered,
  KennissessieDirectory,
  KennissessieStatus,
  RegistrationStatus,
  SeatLinks,
} from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { describePeriod } from '@academie/platform/calendar';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/**
 * Somebody was registered by a colleague: they hear by whom, and how to say that they do not come without signing in. The
 * appointment itself comes in the mail of the invitations.
 */
@Injectable()
export class WhenColleagueRegistered extends EventHandler {
  readonly name = 'notifications/when-colleague-registered';
  readonly on = [colleagueRegistered];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly kennissessies: KennissessieDirectory,
    private readonly links: SeatLinks,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof colleagueRegistered>>): Promise<void> {
    const { registrationId, kennissessieId, persoonId, byPersoonId } = event.payload;
    const [seat, sessions, name] = await Promise.all([
      this.kennissessies.seat(registrationId),
      this.kennissessies.byIds([kennissessieId]),
      this.neighbours.nameOf(byPersoonId),
    ]);
    const sessie = sessions.get(kennissessieId);
    if (!seat || !sessie || seat.status === RegistrationStatus.CANCELLED) return;
    if (sessie.status !== KennissessieStatus.PUBLISHED) return;
    const text = `${name} heeft u aangemeld voor ${quoted(sessie.title)}.`;
    await this.notifier.tell(event, {
      meldingen: [{ persoonId, kind: MeldingKind.KENNISSESSIE, text, url: `/kennissessies/${kennissessieId}` }],
      mails: [
        {
          persoonId,
          subject: `${name} heeft u aangemeld: ${sessie.title}`,
          url: this.links.declinePath(registrationId),
          action: 'Ik kom niet',
          content: {
            preheader: text,
            heading: sessie.title,
            paragraphs: [text, outcomes[seat.status], 'Komt u niet? Druk dan op de knop. Inloggen is niet nodig.'],
            facts: [['Wanneer', describePeriod(sessie.startsAt, sessie.endsAt)]],
            footer: 'U krijgt deze mail omdat iemand van uw organisatie u heeft aangemeld.',
          },
        },
      ],
    });
  }
}

const SEATED = 'Komt u? Dan hoeft u zich niet meer aan te melden. De afspraak krijgt u in een aparte mail.';

const outcomes: Record<RegistrationStatus, string> = {
  REGISTERED: SEATED,
  ATTENDED: SEATED,
  NO_SHOW: SEATED,
  WAITLISTED: 'De sessie is vol: u staat op de wachtlijst. Komt er een plaats vrij? Dan hoort u dat.',
  REQUESTED: 'De organisatie beslist of u kunt komen. U krijgt daar bericht over.',
  DECLINED: '',
  CANCELLED: '',
};
