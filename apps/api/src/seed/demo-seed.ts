import { CertificatenSeeder } from '@academie/certificaten';
import { EvaluatiesSeeder } from '@academie/evaluaties';
import { GesprekkenSeeder } from '@academie/gesprekken';
import { AnswersSeeder } from '@academie/invitations';
import { KennisagendaSeeder } from '@academie/kennisagenda';
import {
  AnsweredSeeder,
  GuestsSeeder,
  IdeeenSeeder,
  KennissessiesSeeder,
  QuestionsSeeder,
  ReeksenSeeder,
  SeatingSeeder,
} from '@academie/kennissessies';
import { Clock } from '@academie/kernel';
import { LedenSeeder } from '@academie/leden';
import { LoketSeeder } from '@academie/loket';
import { NetwerkenSeeder } from '@academie/netwerken';
import { RemindersSeeder } from '@academie/notifications';
import { OpbrengstenSeeder } from '@academie/opbrengsten';
import { OpleidingenSeeder } from '@academie/opleidingen';
import { type DemoMoment, type DemoRoute, demo, type OrganisatieRef, reference } from '@academie/seed';
import { WerkgroepenSeeder } from '@academie/werkgroepen';
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { gemeenteSlug, toSeedNetwerk } from './reference-seed.js';

const ZONE = 'Europe/Amsterdam';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Puts the invented people and what they do in. All dates are relative to the day it runs. */
@Injectable()
export class DemoSeed {
  private readonly gemeenten = new Map(reference.gemeenten.map(({ code, naam }) => [code, gemeenteSlug(naam)]));
  private readonly emails = new Map(demo.people.map(({ key, mail }) => [key, mail]));

  constructor(
    private readonly clock: Clock,
    private readonly leden: LedenSeeder,
    private readonly kennisagenda: KennisagendaSeeder,
    private readonly netwerken: NetwerkenSeeder,
    private readonly werkgroepen: WerkgroepenSeeder,
    private readonly kennissessies: KennissessiesSeeder,
    private readonly seats: SeatingSeeder,
    private readonly sessionQuestions: QuestionsSeeder,
    private readonly guests: GuestsSeeder,
    private readonly answered: AnsweredSeeder,
    private readonly ideeen: IdeeenSeeder,
    private readonly answers: AnswersSeeder,
    private readonly reeksen: ReeksenSeeder,
    private readonly certificaten: CertificatenSeeder,
    private readonly evaluaties: EvaluatiesSeeder,
    private readonly opbrengsten: OpbrengstenSeeder,
    private readonly opleidingen: OpleidingenSeeder,
    private readonly gesprekken: GesprekkenSeeder,
    private readonly loket: LoketSeeder,
    private readonly reminders: RemindersSeeder,
  ) {}

  async run(): Promise<void> {
    await this.people();
    await this.memberships();
    await this.sessions();
    await this.reeksen.reeksen(demo.reeksen);
    await this.reeksen.people([
      ...demo.sprekers.map((spreker) => ({
        ...spreker,
        role: 'SPEAKER' as const,
        email: spreker.persoon ? this.email(spreker.persoon) : null,
      })),
      ...demo.medeOrganisatoren.map(({ sessie, persoon }) => ({
        sessie,
        role: 'CO_ORGANIZER' as const,
        email: this.email(persoon),
      })),
    ]);
    await this.answersFromCalendars();
    await this.certificates();
    await this.remindersOfSessions();
    await this.answered.answered(demo.beantwoord);
    await this.afterSessions();
    await this.courses();
    await this.conversations();
    await this.questions();
    await this.kennisagenda.progress(
      demo.kennisvragen.map(({ kennisvraag, stage, supportedBy }) => ({
        kennisvraag,
        stage,
        supportedBy: supportedBy.map((code) => this.gemeente(code)),
      })),
    );
  }

  private async people(): Promise<void> {
    await this.leden.organisaties(demo.organisaties);
    await this.leden.personen(
      demo.people.map(({ mail, name, functie, doelgroep, organisatie, roles, themas, expertise }) => ({
        email: mail,
        name,
        functie,
        doelgroep,
        roles,
        expertise,
        organisatieSlug: this.organisatie(organisatie),
        themaSlugs: themas,
      })),
    );
  }

  private async memberships(): Promise<void> {
    await this.netwerken.netwerken(demo.netwerken.map(toSeedNetwerk));
    const of = (kind: 'netwerk' | 'werkgroep') =>
      demo.memberships
        .filter((membership) => membership.kind === kind)
        .map(({ slug, persoon, role, status, dayOffset }) => ({
          slug,
          email: this.email(persoon),
          role,
          status,
          since: this.rawMoment({ dayOffset, time: '09:00' }),
        }));
    await this.netwerken.memberships(
      of('netwerk').map(({ slug, ...membership }) => ({ ...membership, netwerkSlug: slug })),
    );
    await this.werkgroepen.memberships(
      of('werkgroep').map(({ slug, ...membership }) => ({ ...membership, werkgroepSlug: slug })),
    );
  }

  private async sessions(): Promise<void> {
    const fresh = await this.kennissessies.kennissessies(
      demo.kennissessies.map((sessie) => {
        const startsAt = this.workday(sessie);
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
          organizerEmail: this.email(sessie.organiser),
          registrationEmails: sessie.registrations.map((key) => this.email(key)),
          absentEmails: (sessie.absent ?? []).map((key) => this.email(key)),
          ...(sessie.seen ? { seenEmails: sessie.seen.map((key) => this.email(key)) } : {}),
        };
      }),
    );
    await this.seating(fresh);
    await this.sessionQuestions.questions(
      demo.questions.map(({ sessie, questions, answers }) => ({
        kennissessieSlug: sessie,
        questions,
        answers: Object.entries(answers).map(([key, values]) => ({ email: this.email(key), values })),
      })),
    );
    await this.guests.guests(
      demo.gasten.map(({ sessie, door, gasten }) => ({
        kennissessieSlug: sessie,
        invitedByEmail: this.email(door),
        guests: gasten.map(({ email, antwoord }) => ({ email, declined: antwoord === 'nee' })),
      })),
    );
    await this.ideeen.ideeen(
      demo.ideeen.map(({ thema, netwerk, organiser, interested, dayOffset, time, ...idee }) => ({
        ...idee,
        themaSlug: thema,
        netwerkSlug: netwerk,
        organizerEmail: this.email(organiser),
        createdAt: this.rawMoment({ dayOffset, time }),
        interested: Object.entries(interested).map(([key, wish]) => ({
          email: this.email(key),
          wish,
          doelgroep: this.doelgroep(key),
        })),
      })),
    );
  }

  /** Of sessions that were put in just now; of the others, people may have changed it since. */
  private async seating(fresh: ReadonlySet<string>): Promise<void> {
    const seeds = demo.seating.filter(({ slug }) => fresh.has(slug));
    await this.seats.seating(
      seeds.map(({ slug, approval, closesDaysBefore, threshold, pools, offerTo, reserved, requested, declined }) => {
        const sessie = demo.kennissessies.find((each) => each.slug === slug);
        const person = demo.people.find(({ key }) => key === reserved?.by);
        const closesAt = sessie && closesDaysBefore ? DateTime.fromJSDate(this.workday(sessie), { zone: ZONE }) : null;
        return {
          slug,
          approval: approval ?? false,
          registrationClosesAt: closesAt?.minus({ days: closesDaysBefore ?? 0 }).toJSDate() ?? null,
          waitlistThreshold: threshold ?? 10,
          pools: pools.map(({ doelgroep, gemeente, places }) => ({
            doelgroep: doelgroep ?? null,
            organisatieSlug: gemeente ? this.gemeente(gemeente) : null,
            places,
          })),
          offer: offerTo ? { email: this.email(offerTo), expiresAt: new Date(this.clock.now().getTime() + DAY) } : null,
          reserved:
            reserved && person
              ? {
                  email: person.mail,
                  organisatieSlug: this.organisatie(person.organisatie),
                  places: reserved.places,
                }
              : null,
          requestedEmails: requested.map((key) => this.email(key)),
          declined: declined.map(({ key, reason }) => ({ email: this.email(key), reason })),
        };
      }),
    );
  }

  private async answersFromCalendars(): Promise<void> {
    // Everybody who is expected was invited, also where nobody answered yet.
    const coming = demo.kennissessies.filter(({ status }) => status === 'PUBLISHED');
    await this.answers.run(coming.map(({ slug }) => ({ kennissessieSlug: slug, answers: [], handWork: [] })));
    await this.answers.run(
      demo.antwoorden.map(({ sessie, answers, handWork }) => ({
        kennissessieSlug: sessie,
        answers: answers.map(({ persoon, partstat }) => ({ email: this.email(persoon), partstat })),
        handWork: handWork.map(({ persoon, ...work }) => ({ ...work, email: this.email(persoon) })),
      })),
    );
  }

  private async certificates(): Promise<void> {
    await this.certificaten.regelingen(
      demo.kennissessies.flatMap(({ slug, organiser, certificate }) =>
        certificate ? [{ ...certificate, kennissessieSlug: slug, organizerEmail: this.email(organiser) }] : [],
      ),
    );
  }

  private async remindersOfSessions(): Promise<void> {
    const settings = demo.herinneringen.flatMap(({ sessie: slug, ...setting }) => {
      const sessie = demo.kennissessies.find((each) => each.slug === slug);
      return sessie ? [{ kennissessieSlug: slug, startsAt: this.workday(sessie), ...setting }] : [];
    });
    await this.reminders.settings(settings, this.clock.now());
  }

  /** What the sessions left behind. */
  private async afterSessions(): Promise<void> {
    await this.evaluaties.evaluaties(
      demo.evaluaties.map(({ sessie, anonymous, preparedBy, answeredBy, forms }) => ({
        sessieSlug: sessie,
        anonymous,
        preparedByEmail: this.email(preparedBy),
        openedAt: this.endOf(sessie),
        answeredByEmails: answeredBy.map((key) => this.email(key)),
        forms,
      })),
    );
    await this.opbrengsten.opbrengsten(
      demo.opbrengsten.map(({ sessie, addedBy, materiaal, recording, summary }) => ({
        sessieSlug: sessie,
        addedByEmail: this.email(addedBy),
        materiaal: materiaal.map((item) =>
          'pdf' in item ? { ...item, file: { ...item.pdf, type: 'pdf' as const } } : item,
        ),
        recording,
        summary,
      })),
    );
  }

  private endOf(slug: string): Date {
    const sessie = demo.kennissessies.find((candidate) => candidate.slug === slug);
    if (!sessie) throw new Error(`There is no demo session ${slug}`);
    return new Date(this.workday(sessie).getTime() + sessie.minutes * MINUTE);
  }

  private async courses(): Promise<void> {
    await this.opleidingen.opleidingen(
      demo.opleidingen.map(({ aanbieder, themas, uitvoeringen, ...opleiding }) => ({
        ...opleiding,
        aanbiederSlug: aanbieder,
        // The aanbieders are invented: under this domain nobody can be.
        url: `https://${aanbieder}.academie.test/opleidingen/${opleiding.slug}`,
        themaSlugs: themas,
        uitvoeringen: uitvoeringen.map(({ form, place, provincie, minutes, ...moment }) => {
          const startsAt = this.workday(moment);
          return { form, place, provincie, startsAt, endsAt: new Date(startsAt.getTime() + minutes * MINUTE) };
        }),
      })),
    );
  }

  private async conversations(): Promise<void> {
    await this.gesprekken.gesprekken(
      demo.gesprekken.map(({ slug, ruimte, title, berichten }) => ({
        slug,
        ruimte,
        title,
        berichten: berichten.map(({ author, body, replyTo, ...moment }) => ({
          authorEmail: this.email(author),
          body,
          postedAt: this.rawMoment(moment),
          ...(replyTo === undefined ? {} : { replyTo }),
        })),
      })),
    );
  }

  private async questions(): Promise<void> {
    await this.loket.leervragen(
      demo.leervragen.map(({ askedBy, thema, assignee, routedTo, answer, dayOffset, time, ...leervraag }) => ({
        ...leervraag,
        askedByEmail: this.email(askedBy),
        themaSlug: thema,
        submittedAt: this.rawMoment({ dayOffset, time }),
        assigneeEmail: assignee ? this.email(assignee) : null,
        ...(routedTo ? { routedTo: this.route(routedTo) } : {}),
        ...(answer ? { answer: { at: this.rawMoment(answer), body: answer.body, outcome: answer.outcome } } : {}),
      })),
    );
  }

  private route(route: DemoRoute) {
    const note = route.note ? { note: route.note } : {};
    if ('adviseur' in route) return { adviseurEmail: this.email(route.adviseur), ...note };
    if ('organisatie' in route) return { organisatieSlug: route.organisatie, ...note };
    return { netwerkSlug: route.netwerk, ...note };
  }

  private organisatie(ref: OrganisatieRef): string {
    return 'gemeente' in ref ? this.gemeente(ref.gemeente) : ref.organisatie;
  }

  private gemeente(code: string): string {
    const slug = this.gemeenten.get(code);
    if (!slug) throw new Error(`There is no gemeente with code ${code}`);
    return slug;
  }

  private doelgroep(key: string) {
    const person = demo.people.find((each) => each.key === key);
    if (!person) throw new Error(`There is no demo person ${key}`);
    return person.doelgroep;
  }

  private email(key: string): string {
    const email = this.emails.get(key);
    if (!email) throw new Error(`There is no demo person ${key}`);
    return email;
  }

  /** A moment that people put in a calendar: never in a weekend. */
  private workday({ dayOffset, time }: DemoMoment): Date {
    const today = DateTime.fromJSDate(this.clock.now(), { zone: ZONE }).toISODate() ?? '';
    return DateTime.fromISO(`${demo.demoDate(today, dayOffset)}T${time}`, { zone: ZONE }).toJSDate();
  }

  /** Exactly that many days from today, but never in the future when it is past. */
  private rawMoment({ dayOffset, time }: DemoMoment): Date {
    const now = DateTime.fromJSDate(this.clock.now(), { zone: ZONE });
    const at = DateTime.fromISO(`${now.plus({ days: dayOffset }).toISODate()}T${time}`, { zone: ZONE });
    return (dayOffset <= 0 && at > now ? now : at).toJSDate();
  }
}
