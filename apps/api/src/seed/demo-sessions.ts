import {
  AnsweredSeeder,
  GuestsSeeder,
  IdeeenSeeder,
  KennissessiesSeeder,
  QuestionsSeeder,
  ReeksenSeeder,
  SeatingSeeder,
} from '@academie/kennissessies';
import { demo } from '@academie/seed';
import { Injectable } from '@nestjs/common';
import { DemoRefs } from './demo-refs.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The kennissessies of the demo, and who comes, waits, asks and speaks. */
@Injectable()
export class DemoSessions {
  constructor(
    private readonly refs: DemoRefs,
    private readonly kennissessies: KennissessiesSeeder,
    private readonly seats: SeatingSeeder,
    private readonly sessionQuestions: QuestionsSeeder,
    private readonly guests: GuestsSeeder,
    private readonly answered: AnsweredSeeder,
    private readonly ideeen: IdeeenSeeder,
    private readonly reeksen: ReeksenSeeder,
  ) {}

  async run(): Promise<void> {
    await this.seating(await this.planned());
    await this.questions();
    await this.invited();
    await this.withoutDate();
    await this.reeksen.reeksen(demo.reeksen);
    await this.peopleOf();
    await this.answered.answered(demo.beantwoord);
  }

  /** Gives the sessions that were put in just now. */
  private async planned(): Promise<ReadonlySet<string>> {
    return this.kennissessies.kennissessies(
      demo.kennissessies.map((sessie) => {
        const startsAt = this.refs.workday(sessie);
        return {
          slug: sessie.slug,
          title: sessie.title,
          summary: sessie.summary,
          startsAt,
          endsAt: new Date(startsAt.getTime() + sessie.minutes * MINUTE),
          form: sessie.form,
          location: sessie.location ?? null,
          onlineUrl: sessie.onlineUrl ?? null,
          capacity: sessie.capacity,
          status: sessie.status,
          cancelReason: sessie.cancelReason ?? null,
          themaSlugs: [sessie.thema],
          doelgroepen: sessie.doelgroepen,
          netwerkSlug: sessie.netwerk,
          organizerEmail: this.refs.email(sessie.organiser),
          registrationEmails: sessie.registrations.map((key) => this.refs.email(key)),
          absentEmails: (sessie.absent ?? []).map((key) => this.refs.email(key)),
          ...(sessie.seen ? { seenEmails: sessie.seen.map((key) => this.refs.email(key)) } : {}),
        };
      }),
    );
  }

  /** Of sessions that were put in just now; of the others, people may have changed it since. */
  private async seating(fresh: ReadonlySet<string>): Promise<void> {
    const seeds = demo.seating.filter(({ slug }) => fresh.has(slug));
    await this.seats.seating(
      seeds.map(({ slug, approval, closesDaysBefore, threshold, pools, offerTo, reserved, requested, declined }) => {
        const startsAt = this.refs.workday(this.refs.sessie(slug));
        const person = reserved && this.refs.person(reserved.by);
        return {
          slug,
          approval: approval ?? false,
          registrationClosesAt: closesDaysBefore ? this.refs.daysBefore(startsAt, closesDaysBefore) : null,
          waitlistThreshold: threshold ?? 10,
          pools: pools.map(({ doelgroep, gemeente, places }) => ({
            doelgroep: doelgroep ?? null,
            organisatieSlug: gemeente ? this.refs.gemeente(gemeente) : null,
            places,
          })),
          offer: offerTo
            ? { email: this.refs.email(offerTo), expiresAt: new Date(this.refs.now().getTime() + DAY) }
            : null,
          reserved:
            reserved && person
              ? {
                  email: person.mail,
                  organisatieSlug: this.refs.organisatie(person.organisatie),
                  places: reserved.places,
                }
              : null,
          requestedEmails: requested.map((key) => this.refs.email(key)),
          declined: declined.map(({ key, reason }) => ({ email: this.refs.email(key), reason })),
        };
      }),
    );
  }

  private async questions(): Promise<void> {
    await this.sessionQuestions.questions(
      demo.questions.map(({ sessie, questions, answers }) => ({
        kennissessieSlug: sessie,
        questions,
        answers: Object.entries(answers).map(([key, values]) => ({ email: this.refs.email(key), values })),
      })),
    );
  }

  private async invited(): Promise<void> {
    await this.guests.guests(
      demo.gasten.map(({ sessie, door, gasten }) => ({
        kennissessieSlug: sessie,
        invitedByEmail: this.refs.email(door),
        guests: gasten.map(({ email, antwoord }) => ({ email, declined: antwoord === 'nee' })),
      })),
    );
  }

  private async withoutDate(): Promise<void> {
    await this.ideeen.ideeen(
      demo.ideeen.map(({ thema, netwerk, organiser, interested, dayOffset, time, ...idee }) => ({
        ...idee,
        themaSlug: thema,
        netwerkSlug: netwerk,
        organizerEmail: this.refs.email(organiser),
        createdAt: this.refs.rawMoment({ dayOffset, time }),
        interested: Object.entries(interested).map(([key, wish]) => ({
          email: this.refs.email(key),
          wish,
          doelgroep: this.refs.person(key).doelgroep,
        })),
      })),
    );
  }

  private async peopleOf(): Promise<void> {
    await this.reeksen.people([
      ...demo.sprekers.map((spreker) => ({
        ...spreker,
        role: 'SPEAKER' as const,
        email: spreker.persoon ? this.refs.email(spreker.persoon) : null,
      })),
      ...demo.medeOrganisatoren.map(({ sessie, persoon }) => ({
        sessie,
        role: 'CO_ORGANIZER' as const,
        email: this.refs.email(persoon),
      })),
    ]);
  }
}
