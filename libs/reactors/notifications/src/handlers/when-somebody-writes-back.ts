import { PersoonDirectory } from '@academie/contracts';
import { PlatformRole } from '@academie/kernel';
import { oneLine } from '@academie/platform/calendar';
import { UnitOfWork } from '@academie/platform/database';
import {
  headerValues,
  type InboundMail,
  isAutomatic,
  MailReader,
  ownWords,
  type ParsedMail,
  parseMail,
  type ReadOutcome,
  UnreadableMail,
} from '@academie/platform/inbound-mail';
import { mail as mailText } from '@academie/platform/mail';
import { MailOutbox } from '@academie/platform/outbox';
import { Injectable } from '@nestjs/common';

/**
 * Somebody answers a mail that came from the academie itself. No machine reads it: it is passed on to the beheerders. Only
 * what answers a mail of ours is, so that the address is no way to write to them for anybody else.
 */
@Injectable()
export class WhenSomebodyWritesBack extends MailReader {
  readonly addresses = ['academie'];

  constructor(
    private readonly personen: PersoonDirectory,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: MailOutbox,
  ) {
    super();
  }

  async read(mail: InboundMail): Promise<ReadOutcome> {
    const parsed = await readable(mail.raw);
    if (!parsed) return { outcome: 'letter-unreadable', understood: false };
    if (isAutomatic(parsed, mail.envelope.from, mail.via)) return { outcome: 'letter-automatic', understood: true };
    const recipient = await this.recipientOfAnswered(parsed);
    if (!recipient) return { outcome: 'letter-unknown', understood: true };
    await this.passOn(mail.id, parsed, recipient);
    return { outcome: 'letter-passed-on', understood: true };
  }

  /** To whom the mail went that this one answers; null when it answers none of ours. */
  private async recipientOfAnswered(parsed: ParsedMail): Promise<string | null> {
    const ids = [...headerValues(parsed, 'in-reply-to'), ...headerValues(parsed, 'references')]
      .flatMap((value) => value.match(/<[^<>\s]+>/g) ?? [])
      .slice(0, 10);
    for (const id of ids) {
      const recipient = await this.outbox.recipientOf(id);
      if (recipient) return recipient;
    }
    return null;
  }

  private async passOn(mailId: string, parsed: ParsedMail, from: string): Promise<void> {
    const beheerders = await this.personen.recipientsOf(await this.personen.withRole(PlatformRole.BEHEERDER));
    const subject = oneLine(parsed.subject).slice(0, 200);
    const words = mailText({
      preheader: 'Iemand antwoordde op een mail van de Academie.',
      heading: 'Antwoord op een mail van de Academie',
      paragraphs: [
        'Iemand antwoordde op een mail van de Academie. Niemand anders heeft dit bericht gekregen.',
        'Antwoordt u op deze mail, dan gaat uw antwoord naar het adres waar onze mail heen ging.',
      ],
      facts: [
        ['Onderwerp', subject],
        ['Bericht', ownWords(parsed.text)],
      ],
      footer: 'U krijgt deze mail omdat u beheerder bent.',
    });
    await this.unitOfWork.run(async (tx) => {
      for (const [persoonId, to] of beheerders) {
        const key = `letter:${mailId}:${persoonId}`;
        await this.outbox.enqueue(tx, {
          key,
          to,
          replyTo: { name: '', address: from },
          subject: `Antwoord: ${subject}`,
          ...words,
        });
      }
    });
  }
}

async function readable(raw: Buffer): Promise<ParsedMail | null> {
  try {
    return await parseMail(raw);
  } catch (error) {
    if (error instanceof UnreadableMail) return null;
    throw error;
  }
}
