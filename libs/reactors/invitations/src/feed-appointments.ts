import { type Invitee, type KennissessieCard, KennissessieDirectory } from '@academie/contracts';
import type { AppointmentFacts } from '@academie/platform/calendar';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Inject, Injectable } from '@nestjs/common';
import { Invitations } from './invitations.js';
import { appointmentOf, asSpeaker, uidOf } from './model/appointment.js';
import { holdsSeat } from './model/decide-invitation.js';

/** A session and what a feed shows of it. */
type Shown = readonly [kennissessieId: string, facts: AppointmentFacts];

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
    const { baseUrl, mailDomain } = this.settings;
    const expected = await this.expectedAt(persoonId);
    const mailed = await this.invitations.ofAll(expected);
    const shown = expected.map((own): Shown => {
      const { kennissessie, speaks } = own;
      const last = mailed.get(own);
      const uid = last?.uid ?? uidOf(kennissessie.id, mailDomain);
      const facts = appointmentOf(kennissessie, { uid, sequence: last?.sequence ?? 0, baseUrl, withLink: true });
      return [kennissessie.id, speaks ? asSpeaker(facts) : facts];
    });
    return this.withSpeakers(shown);
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
