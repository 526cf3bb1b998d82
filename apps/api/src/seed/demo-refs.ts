import { Clock } from '@academie/kernel';
import { type DemoMoment, demo, type OrganisatieRef, reference } from '@academie/seed';
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { gemeenteSlug } from './reference-seed.js';

const ZONE = 'Europe/Amsterdam';

/** Who and when the demo content means: its people by key, gemeenten by code, moments relative to today. */
@Injectable()
export class DemoRefs {
  private readonly gemeenten = new Map(reference.gemeenten.map(({ code, naam }) => [code, gemeenteSlug(naam)]));
  private readonly people = new Map(demo.people.map((person) => [person.key, person]));
  private readonly sessies = new Map(demo.kennissessies.map((sessie) => [sessie.slug, sessie]));

  constructor(private readonly clock: Clock) {}

  now(): Date {
    return this.clock.now();
  }

  person(key: string) {
    const person = this.people.get(key);
    if (!person) throw new Error(`There is no demo person ${key}`);
    return person;
  }

  email(key: string): string {
    return this.person(key).mail;
  }

  sessie(slug: string) {
    const sessie = this.sessies.get(slug);
    if (!sessie) throw new Error(`There is no demo session ${slug}`);
    return sessie;
  }

  organisatie(ref: OrganisatieRef): string {
    return 'gemeente' in ref ? this.gemeente(ref.gemeente) : ref.organisatie;
  }

  gemeente(code: string): string {
    const slug = this.gemeenten.get(code);
    if (!slug) throw new Error(`There is no gemeente with code ${code}`);
    return slug;
  }

  /** A moment that people put in a calendar: never in a weekend. */
  workday({ dayOffset, time }: DemoMoment): Date {
    const today = DateTime.fromJSDate(this.clock.now(), { zone: ZONE }).toISODate() ?? '';
    return DateTime.fromISO(`${demo.demoDate(today, dayOffset)}T${time}`, { zone: ZONE }).toJSDate();
  }

  /** Exactly that many days from today, but never in the future when it is past. */
  rawMoment({ dayOffset, time }: DemoMoment): Date {
    const now = DateTime.fromJSDate(this.clock.now(), { zone: ZONE });
    const at = DateTime.fromISO(`${now.plus({ days: dayOffset }).toISODate()}T${time}`, { zone: ZONE });
    return (dayOffset <= 0 && at > now ? now : at).toJSDate();
  }

  /** So many days before another moment, at the same hour. */
  daysBefore(moment: Date, days: number): Date {
    return DateTime.fromJSDate(moment, { zone: ZONE }).minus({ days }).toJSDate();
  }
}
