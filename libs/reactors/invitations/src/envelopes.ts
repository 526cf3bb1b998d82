import {
  type Invitee,
  KennissessieDirectory,
  type MailRecipient,
  NetwerkDirectory,
  PersoonDirectory,
} from '@academie/contracts';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Inject, Injectable } from '@nestjs/common';
import type { MailContext } from './mails/session-facts.js';
import { pageUrlOf } from './model/appointment.js';

/** Who a mail about a session goes to, and what it is written with. */
export interface Envelope {
  readonly to: MailRecipient;
  readonly context: MailContext;
}

/** Asks the neighbours what a mail about a session needs. */
@Injectable()
export class Envelopes {
  constructor(
    private readonly personen: PersoonDirectory,
    private readonly netwerken: NetwerkDirectory,
    private readonly kennissessies: KennissessieDirectory,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null when the person is gone. */
  async forInvitee(invitee: Invitee): Promise<Envelope | null> {
    return (await this.forInvitees([invitee])).get(invitee) ?? null;
  }

  /** Who is gone is left out. */
  async forInvitees(invitees: readonly Invitee[]): Promise<ReadonlyMap<Invitee, Envelope>> {
    const netwerkIds = [...new Set(invitees.flatMap(({ kennissessie: { netwerkId } }) => netwerkId ?? []))];
    const kennissessieIds = [...new Set(invitees.map(({ kennissessie: { id } }) => id))];
    const [recipients, netwerken, speakers] = await Promise.all([
      this.personen.recipientsOf(invitees.map(({ persoonId }) => persoonId)),
      netwerkIds.length > 0 ? this.netwerken.byIds(netwerkIds) : null,
      this.kennissessies.speakersOf(kennissessieIds),
    ]);
    const { baseUrl } = this.settings;
    return new Map(
      invitees.flatMap((invitee): [Invitee, Envelope][] => {
        const { persoonId, kennissessie } = invitee;
        const { id, netwerkId } = kennissessie;
        const to = recipients.get(persoonId);
        if (!to) return [];
        const context = {
          recipientName: to.name,
          netwerkName: (netwerkId && netwerken?.get(netwerkId)?.name) || null,
          speakers: speakers.get(id) ?? [],
          pageUrl: pageUrlOf(baseUrl, id),
          overviewUrl: `${baseUrl}/kennissessies`,
        };
        return [[invitee, { to, context }]];
      }),
    );
  }
}
