import { type Invitee, type KennissessieCard, KennissessieDirectory } from '@academie/contracts';
import type { AppointmentFacts } from '@academie/platform/calendar';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Inject, Injectable } from '@nestjs/common';
import { Invitations } from './invitations.js';
import { type Appearance, appointmentOf, asSpeaker, uidOf } from './model/appointment.js';
import { holdsSeat } from './model/decide-invitation.js';

/** A session as a feed shows it. */
interface Shown extends Pick<Appearance, 'sequence' | 'withLink'> {
  readonly kennissessie: KennissessieCard;
  /** As it was mailed; without it, that of the session. */
  readonly uid?: string | undefined;
  /** The reader of this feed speaks there. */
  readonly speaks?: boolean;
}

/** Where somebody is expected, and whether as a speaker. */
type Expected = Pick<Invitee, 'persoonId' | 'kennissessie' | 'speaks'>;

/** What calendar feeds show: the same appointments as the mails, under the same UID and SEQUENCE. */
@Injectable()
export class FeedAppointments {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly invitations: Invitations,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The seats of a person and where they speak, with the links to join; sessions that were called off are shown as such for a month. */
  async ofPersoon(persoonId: string): Promise<AppointmentFacts[]> {
    const expected = await this.expectedAt(persoonId);
    const mailed = await this.invitations.ofAll(expected);
    return this.appointments(
      expected.map((own): Shown => {
        const last = mailed.get(own);
        const { kennissessie, speaks } = own;
        return { kennissessie, uid: last?.uid, sequence: last?.sequence ?? 0, withLink: true, speaks };
      }),
    );
  }

  /** Each session once: who speaks somewhere may have a seat there too. */
  private async expectedAt(persoonId: string): Promise<Expected[]> {
    const [feed, speaksAt] = await Promise.all([
      this.kennissessies.feedOf(persoonId),
      this.kennissessies.speaksAt(persoonId),
    ]);
    const seats = feed.filter(holdsSeat);
    const seatedAt = new Set(seats.map(({ kennissessie: { id } }) => id));
    const speaking = speaksAt.filter(({ id }) => !seatedAt.has(id));
    return [...seats, ...speaking.map((kennissessie) => ({ persoonId, kennissessie, speaks: true }))];
  }

  /** The public sessions of a netwerk, for anybody who subscribes: without the links to join. */
  async ofNetwerk(netwerkId: string): Promise<AppointmentFacts[]> {
    return this.ofPublic(await this.kennissessies.ofNetwerk(netwerkId));
  }

  /** Sessions that anybody may know of, without the links to join. */
  ofPublic(kennissessies: readonly KennissessieCard[]): Promise<AppointmentFacts[]> {
    return this.appointments(
      kennissessies.map((kennissessie) => ({ kennissessie, sequence: kennissessie.revision, withLink: false })),
    );
  }

  private async appointments(shown: readonly Shown[]): Promise<AppointmentFacts[]> {
    const { baseUrl, mailDomain } = this.settings;
    const speakers = await this.kennissessies.speakersOf(shown.map(({ kennissessie: { id } }) => id));
    return shown.map(({ kennissessie, uid, sequence, withLink, speaks }) => {
      const facts = appointmentOf(kennissessie, {
        uid: uid ?? uidOf(kennissessie.id, mailDomain),
        sequence,
        baseUrl,
        withLink,
        speakers: speakers.get(kennissessie.id) ?? [],
      });
      return speaks ? asSpeaker(facts) : facts;
    });
  }
}
