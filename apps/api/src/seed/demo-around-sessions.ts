import { CertificatenSeeder } from '@academie/certificaten';
import { EvaluatiesSeeder } from '@academie/evaluaties';
import { AnswersSeeder } from '@academie/invitations';
import { RemindersSeeder } from '@academie/notifications';
import { OpbrengstenSeeder } from '@academie/opbrengsten';
import { demo } from '@academie/seed';
import { Injectable } from '@nestjs/common';
import { DemoRefs } from './demo-refs.js';

const MINUTE = 60_000;

/** What happened around the kennissessies of the demo: invitations and answers, reminders, and what they left behind. */
@Injectable()
export class DemoAroundSessions {
  constructor(
    private readonly refs: DemoRefs,
    private readonly answers: AnswersSeeder,
    private readonly certificaten: CertificatenSeeder,
    private readonly evaluaties: EvaluatiesSeeder,
    private readonly opbrengsten: OpbrengstenSeeder,
    private readonly reminders: RemindersSeeder,
  ) {}

  async run(): Promise<void> {
    await this.answersFromCalendars();
    await this.certificates();
    await this.remindersOfSessions();
    await this.afterSessions();
  }

  private async answersFromCalendars(): Promise<void> {
    // Everybody who is expected was invited, also where nobody answered yet.
    const coming = demo.kennissessies.filter(({ status }) => status === 'PUBLISHED');
    await this.answers.run(coming.map(({ slug }) => ({ kennissessieSlug: slug, answers: [], handWork: [] })));
    await this.answers.run(
      demo.antwoorden.map(({ sessie, answers, handWork }) => ({
        kennissessieSlug: sessie,
        answers: answers.map(({ persoon, partstat }) => ({ email: this.refs.email(persoon), partstat })),
        handWork: handWork.map(({ persoon, ...work }) => ({ ...work, email: this.refs.email(persoon) })),
      })),
    );
  }

  private async certificates(): Promise<void> {
    await this.certificaten.regelingen(
      demo.kennissessies.flatMap(({ slug, organiser, certificate }) =>
        certificate ? [{ ...certificate, kennissessieSlug: slug, organizerEmail: this.refs.email(organiser) }] : [],
      ),
    );
  }

  private async remindersOfSessions(): Promise<void> {
    const settings = demo.herinneringen.map(({ sessie: slug, ...setting }) => {
      return { kennissessieSlug: slug, startsAt: this.refs.workday(this.refs.sessie(slug)), ...setting };
    });
    await this.reminders.settings(settings, this.refs.now());
  }

  /** What the sessions left behind. */
  private async afterSessions(): Promise<void> {
    await this.evaluaties.evaluaties(
      demo.evaluaties.map(({ sessie, anonymous, preparedBy, answeredBy, forms }) => ({
        sessieSlug: sessie,
        anonymous,
        preparedByEmail: this.refs.email(preparedBy),
        openedAt: this.endOf(sessie),
        answeredByEmails: answeredBy.map((key) => this.refs.email(key)),
        forms,
      })),
    );
    await this.opbrengsten.opbrengsten(
      demo.opbrengsten.map(({ sessie, addedBy, materiaal, recording, summary }) => ({
        sessieSlug: sessie,
        addedByEmail: this.refs.email(addedBy),
        materiaal: materiaal.map((item) =>
          'pdf' in item ? { ...item, file: { ...item.pdf, type: 'pdf' as const } } : item,
        ),
        recording,
        summary,
      })),
    );
  }

  private endOf(slug: string): Date {
    const sessie = this.refs.sessie(slug);
    return new Date(this.refs.workday(sessie).getTime() + sessie.minutes * MINUTE);
  }
}
