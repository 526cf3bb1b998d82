import { type KennissessieCard, KennissessieDirectory } from '@academie/contracts';
import type { AppointmentFacts } from '@academie/platform/calendar';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Inject, Injectable } from '@nestjs/common';
import { appointmentOf, uidOf } from './model/appointment.js';
import { holdsSeat } from './model/decide-invitation.js';
import { SeatInvitations } from './seat-invitations.js';

/** A session and what a feed shows of it. */
type Shown = readonly [kennissessieId: string, facts: AppointmentFacts];

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
    const { baseUrl, mailDomain } = this.settings;
    const seats = (await this.kennissessies.feedOf(persoonId)).filter(holdsSeat);
    const mailed = await this.invitations.ofAll(seats.map(({ registrationId }) => registrationId));
    const seated = seats.map(({ registrationId, kennissessie }): Shown => {
      const last = mailed.get(registrationId);
      const uid = last?.uid ?? uidOf(kennissessie.id, mailDomain);
      const facts = appointmentOf(kennissessie, { uid, sequence: last?.sequence ?? 0, baseUrl, withLink: true });
      return [kennissessie.id, facts];
    });
    const speaking = await this.ofSpeaker(persoonId, new Set(seats.map(({ kennissessie: { id } }) => id)));
    return this.withSpeakers([...seated, ...speaking]);
  }

  /** Where somebody speaks without having a seat: a speaker needs none, but does need the time and the link. */
  private async ofSpeaker(persoonId: string, seatedAt: ReadonlySet<string>): Promise<Shown[]> {
    const { baseUrl, mailDomain } = this.settings;
    const speaksAt = (await this.kennissessies.speaksAt(persoonId)).filter(({ id }) => !seatedAt.has(id));
    return speaksAt.map((kennissessie) => {
      const uid = uidOf(kennissessie.id, mailDomain);
      const facts = appointmentOf(kennissessie, { uid, sequence: kennissessie.revision, baseUrl, withLink: true });
      return [kennissessie.id, facts];
    });
  }

  /** The public sessions of a netwerk, for anybody who subscribes: without the links to join. */
  async ofNetwerk(netwerkId: string): Promise<AppointmentFacts[]> {
    return this.ofPublic(await this.kennissessies.ofNetwerk(netwerkId));
  }

  /** Sessions that anybody may know of, without the links to join. */
  ofPublic(kennissessies: readonly KennissessieCard[]): Promise<AppointmentFacts[]> {
    const { baseUrl, mailDomain } = this.settings;
    const shown = kennissessies.map((kennissessie): Shown => {
      const uid = uidOf(kennissessie.id, mailDomain);
      const facts = appointmentOf(kennissessie, { uid, sequence: kennissessie.revision, baseUrl, withLink: false });
      return [kennissessie.id, facts];
    });
    return this.withSpeakers(shown);
  }

  /** Who speaks is told in feeds only: a change of it is a change of words, for which nobody gets mail. */
  private async withSpeakers(shown: readonly Shown[]): Promise<AppointmentFacts[]> {
    const speakers = await this.kennissessies.speakersOf(shown.map(([id]) => id));
    return shown.map(([id, facts]) => {
      const names = speakers.get(id);
      if (!names) return facts;
      const label = names.length > 1 ? 'Sprekers' : 'Spreker';
      return { ...facts, description: `${facts.description}\n\n${label}: ${names.join(', ')}` };
    });
  }
}
