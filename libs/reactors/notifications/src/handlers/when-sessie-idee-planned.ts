import {
  type KennissessieCard,
  KennissessieDirectory,
  KennissessieStatus,
  SessieIdeeDirectory,
  sessieIdeePlanned,
} from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { describeMoment, describePeriod } from '@academie/platform/calendar';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind, type NewsMail, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/**
 * There is a date. Who wanted to be registered gets an invitation, or a mail about the waiting list, from the
 * invitations; who only wanted to hear of it gets mail from here.
 */
@Injectable()
export class WhenSessieIdeePlanned extends EventHandler {
  readonly name = 'notifications/when-sessie-idee-planned';
  readonly on = [sessieIdeePlanned];

  constructor(
    private readonly notifier: Notifier,
    private readonly ideeen: SessieIdeeDirectory,
    private readonly kennissessies: KennissessieDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof sessieIdeePlanned>>): Promise<void> {
    const { ideeId, kennissessieId } = event.payload;
    const [interested, found] = await Promise.all([
      this.ideeen.interestedIn(ideeId),
      this.kennissessies.byIds([kennissessieId]),
    ]);
    const sessie = found.get(kennissessieId);
    if (sessie?.status !== KennissessieStatus.PUBLISHED) return;
    const url = `/kennissessies/${sessie.id}`;
    const date = `Er is een datum voor ${quoted(sessie.title)}: ${describeMoment(sessie.startsAt)}.`;
    await this.notifier.tell(event, {
      meldingen: interested.map(({ persoonId, wish }) => ({
        persoonId,
        kind: MeldingKind.KENNISSESSIE,
        text: wish === 'REGISTER' ? `${date} Bekijk of u een plaats hebt.` : `${date} U kunt zich aanmelden.`,
        url,
      })),
      mails: interested.flatMap(({ persoonId, wish }) => (wish === 'TELL' ? [dateMail(persoonId, sessie, url)] : [])),
    });
  }
}

function dateMail(persoonId: string, { title, startsAt, endsAt }: KennissessieCard, url: string): NewsMail {
  return {
    persoonId,
    subject: `Er is een datum: ${title}`,
    url,
    action: 'Bekijk de sessie',
    content: {
      preheader: `De sessie is op ${describeMoment(startsAt)}.`,
      heading: title,
      paragraphs: ['Er is een datum voor deze sessie. Wilt u komen? Meld u dan aan op de pagina van de sessie.'],
      facts: [['Wanneer', describePeriod(startsAt, endsAt)]],
      footer:
        'U krijgt deze mail omdat u wilde weten wanneer er een datum is. Wij mailen u hierover niet nog een keer.',
    },
  };
}
