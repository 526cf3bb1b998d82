import { type Invitee, KennissessieDirectory, PersoonDirectory } from '@academie/contracts';
import { Clock, newId } from '@academie/kernel';
import { oneLine } from '@academie/platform/calendar';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { UnitOfWork } from '@academie/platform/database';
import type { MailMessage } from '@academie/platform/mail';
import { MailOutbox } from '@academie/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { HandWork, type NewHandWork } from './hand-work.js';
import { handWorkMail } from './mails/hand-work-mail.js';
import type { HandWorkKind } from './model/hand-work-kind.js';

/** What is handed to those who organise. */
export interface HandedOver {
  readonly invitationId: string;
  readonly mailId: string;
  readonly kind: HandWorkKind;
  readonly subject: string;
  readonly words: string;
  readonly proposedStartsAt?: Date | null;
  readonly proposedEndsAt?: Date | null;
  readonly authentic: boolean;
  readonly receivedAt: Date;
}

const DAY_MS = 86_400_000;
/** As many mails about one invitation are passed on in a day; what comes after is only in the list. */
const MAILED_A_DAY = 5;
/** As many are kept; what comes after is a flood. */
const KEPT_A_DAY = 20;

/** Gives a mail that is for a person to judge to those who organise: in their list, and passed on to each by mail. */
@Injectable()
export class HandOver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly work: HandWork,
    private readonly kennissessies: KennissessieDirectory,
    private readonly personen: PersoonDirectory,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** False when too much came about this invitation already. */
  async run(invitee: Invitee, handed: HandedOver): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - DAY_MS);
    const before = await this.work.countSince(handed.invitationId, since);
    if (before >= KEPT_A_DAY) return false;
    const work: NewHandWork = {
      id: newId(),
      kennissessieId: invitee.kennissessie.id,
      persoonId: invitee.persoonId,
      proposedStartsAt: null,
      proposedEndsAt: null,
      ...handed,
      subject: oneLine(handed.subject).slice(0, 200),
    };
    const messages = before < MAILED_A_DAY ? await this.messagesFor(invitee, work) : [];
    await this.unitOfWork.run(async (tx) => {
      if (await this.work.add(tx, work)) await this.outbox.enqueueAll(tx, messages);
    });
    return true;
  }

  private async messagesFor({ persoonId, kennissessie }: Invitee, work: NewHandWork): Promise<MailMessage[]> {
    const { id } = kennissessie;
    const organizers = (await this.kennissessies.organizersOf([id])).get(id) ?? [];
    // Who organises and wrote this themselves knows; what anybody could have sent in their name is news to them.
    const told = organizers.filter((organizerId) => organizerId !== persoonId || !work.authentic);
    const people = await this.personen.recipientsOf([...told, persoonId]);
    const persoon = people.get(persoonId);
    if (!persoon) return [];
    const workUrl = `${this.settings.baseUrl}/kennissessies/${id}/organiseren/antwoorden`;
    return told.flatMap((organizerId) => {
      const to = people.get(organizerId);
      if (!to) return [];
      const words = handWorkMail(work, kennissessie, { organizer: to.name, persoon: persoon.name }, workUrl);
      return [{ key: `hand-work:${work.mailId}:${organizerId}`, to, replyTo: persoon, ...words }];
    });
  }
}
