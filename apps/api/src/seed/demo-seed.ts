import { GesprekkenSeeder } from '@academie/gesprekken';
import { KennisagendaSeeder } from '@academie/kennisagenda';
import { LedenSeeder } from '@academie/leden';
import { LoketSeeder } from '@academie/loket';
import { NetwerkenSeeder } from '@academie/netwerken';
import { OpleidingenSeeder } from '@academie/opleidingen';
import { type DemoRoute, demo } from '@academie/seed';
import { WerkgroepenSeeder } from '@academie/werkgroepen';
import { Injectable } from '@nestjs/common';
import { DemoAroundSessions } from './demo-around-sessions.js';
import { DemoRefs } from './demo-refs.js';
import { DemoSessions } from './demo-sessions.js';
import { toSeedNetwerk } from './reference-seed.js';

const MINUTE = 60_000;

/** Puts the invented people and what they do in. All dates are relative to the day it runs. */
@Injectable()
export class DemoSeed {
  constructor(
    private readonly refs: DemoRefs,
    private readonly leden: LedenSeeder,
    private readonly netwerken: NetwerkenSeeder,
    private readonly werkgroepen: WerkgroepenSeeder,
    private readonly sessions: DemoSessions,
    private readonly aroundSessions: DemoAroundSessions,
    private readonly opleidingen: OpleidingenSeeder,
    private readonly gesprekken: GesprekkenSeeder,
    private readonly loket: LoketSeeder,
    private readonly kennisagenda: KennisagendaSeeder,
  ) {}

  async run(): Promise<void> {
    await this.people();
    await this.memberships();
    await this.sessions.run();
    await this.aroundSessions.run();
    await this.courses();
    await this.conversations();
    await this.questions();
    await this.agenda();
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
        organisatieSlug: this.refs.organisatie(organisatie),
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
          email: this.refs.email(persoon),
          role,
          status,
          since: this.refs.rawMoment({ dayOffset, time: '09:00' }),
        }));
    await this.netwerken.memberships(
      of('netwerk').map(({ slug, ...membership }) => ({ ...membership, netwerkSlug: slug })),
    );
    await this.werkgroepen.memberships(
      of('werkgroep').map(({ slug, ...membership }) => ({ ...membership, werkgroepSlug: slug })),
    );
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
          const startsAt = this.refs.workday(moment);
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
          authorEmail: this.refs.email(author),
          body,
          postedAt: this.refs.rawMoment(moment),
          ...(replyTo === undefined ? {} : { replyTo }),
        })),
      })),
    );
  }

  private async questions(): Promise<void> {
    await this.loket.leervragen(
      demo.leervragen.map(({ askedBy, thema, assignee, routedTo, answer, dayOffset, time, ...leervraag }) => ({
        ...leervraag,
        askedByEmail: this.refs.email(askedBy),
        themaSlug: thema,
        submittedAt: this.refs.rawMoment({ dayOffset, time }),
        assigneeEmail: assignee ? this.refs.email(assignee) : null,
        ...(routedTo ? { routedTo: this.route(routedTo) } : {}),
        ...(answer ? { answer: { at: this.refs.rawMoment(answer), body: answer.body, outcome: answer.outcome } } : {}),
      })),
    );
  }

  private route(route: DemoRoute) {
    const note = route.note ? { note: route.note } : {};
    if ('adviseur' in route) return { adviseurEmail: this.refs.email(route.adviseur), ...note };
    if ('organisatie' in route) return { organisatieSlug: route.organisatie, ...note };
    return { netwerkSlug: route.netwerk, ...note };
  }

  private async agenda(): Promise<void> {
    await this.kennisagenda.progress(
      demo.kennisvragen.map(({ kennisvraag, stage, supportedBy }) => ({
        kennisvraag,
        stage,
        supportedBy: supportedBy.map((code) => this.refs.gemeente(code)),
      })),
    );
  }
}
