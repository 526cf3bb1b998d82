import { type KennissessieCard, KennissessieDirectory } from '@academie/contracts';
import type { AppointmentFacts } from '@academie/platform/calendar';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Inject, Injectable } from '@nestjs/common';
import { type Appearance, appointmentOf, uidOf } from './model/appointment.js';
import { holdsSeat } from './model/decide-invitation.js';
import { SeatInvitations } from './seat-invitations.js';

/** A session as a feed shows it. */
interface Shown extends Pick<Appearance, 'sequence' | 'withLink'> {
  readonly kennissessie: KennissessieCard;
  /** As it was mailed; without it, that of the session. */
  readonly uid?: string | undefined;
}

/** What calendar feeds show: the same appointments as the mails, under the same UID and SEQUENCE. */
@Injectable()
export class FeedAppointments {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly invitations: SeatInvitations,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The seats of a person and where they speak, with the links to join; sessions that were called off are shown as such for a month. */
  async ofPersoon(persoonId: string): Promise<AppointmentFacts[]> {
    const seats = (await this.kennissessies.feedOf(persoonId)).filter(holdsSeat);
    const mailed = await this.invitations.ofAll(seats.map(({ registrationId }) => registrationId));
    const seated = seats.map(({ registrationId, kennissessie }): Shown => {
      const last = mailed.get(registrationId);
      return { kennissessie, uid: last?.uid, sequence: last?.sequence ?? 0, withLink: true };
    });
    const speaking = await this.ofSpeaker(persoonId, new Set(seats.map(({ kennissessie: { id } }) => id)));
    return this.appointments([...seated, ...speaking]);
  }

  /** Where somebody speaks without having a seat: a speaker needs none, but does need the time and the link. */
  private async ofSpeaker(persoonId: string, seatedAt: ReadonlySet<string>): Promise<Shown[]> {
    const speaksAt = (await this.kennissessies.speaksAt(persoonId)).filter(({ id }) => !seatedAt.has(id));
    return speaksAt.map((kennissessie) => ({ kennissessie, sequence: kennissessie.revision, withLink: true }));
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
    return shown.map(({ kennissessie, uid, sequence, withLink }) =>
      appointmentOf(kennissessie, {
        uid: uid ?? uidOf(kennissessie.id, mailDomain),
        sequence,
        baseUrl,
        withLink,
        speakers: speakers.get(kennissessie.id) ?? [],
      }),
    );
  }
}
