import { describe, expect, it } from '@jest/globals';
import * as reference from '../reference/index.js';
import {
  antwoorden,
  beantwoord,
  evaluaties,
  gesprekken,
  herinneringen,
  ideeen,
  kennissessies,
  kennisvragen,
  leervragen,
  memberships,
  netwerken,
  opbrengsten,
  opleidingen,
  organisaties,
  people,
  questions,
  seating,
} from './index.js';
import type { DemoMoment } from './types.js';

const slugsOf = (rows: readonly { slug: string }[]): string[] => rows.map((row) => row.slug);
const doubles = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
const unknown = (used: readonly string[], known: readonly string[]): string[] =>
  used.filter((value) => !known.includes(value));
const hostName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

const personKeys = people.map((person) => person.key);
const themaSlugs = slugsOf(reference.themas);
const organisatieSlugs = slugsOf([...reference.organisaties, ...organisaties]);
const netwerkSlugs = slugsOf([...reference.netwerken, ...netwerken]);
const codes = reference.gemeenten.map((gemeente) => gemeente.code);
const minutesOf = ({ dayOffset, time }: DemoMoment): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return dayOffset * 1440 + hours * 60 + minutes;
};

describe('people', () => {
  it('are the cast of the contract and about forty others', () => {
    expect(people.filter((person) => person.cast).map((person) => [person.mail, person.name])).toEqual([
      ['noor@academie.test', 'Noor de Wit'],
      ['sanne@academie.test', 'Sanne Bakker'],
      ['karim@academie.test', 'Karim Haddad'],
      ['bram@academie.test', 'Bram Postma'],
      ['ilse@academie.test', 'Ilse Vermeer'],
      ['fatima@academie.test', 'Fatima Yilmaz'],
      ['joost@academie.test', 'Joost van Dam'],
      ['pieter@academie.test', 'Pieter Jansen'],
    ]);
    expect(people.length).toBeGreaterThanOrEqual(48);
    expect(doubles(personKeys)).toEqual([]);
    expect(doubles(people.map((person) => person.mail))).toEqual([]);
    expect(doubles(people.map((person) => person.name))).toEqual([]);
  });

  it('can never be mailed outside the reserved test domain', () => {
    expect(people.filter((person) => !/^[a-z.]+@([a-z0-9-]+\.)?academie\.test$/.test(person.mail))).toEqual([]);
  });

  it('work for an organisation that exists, and the one their address says', () => {
    for (const person of people) {
      const { organisatie } = person;
      if ('gemeente' in organisatie) {
        const gemeente = reference.gemeenten.find((each) => each.code === organisatie.gemeente);
        expect(gemeente).toBeDefined();
        if (!person.cast) expect(person.mail).toContain(`@${hostName(gemeente?.naam ?? '')}.academie.test`);
      } else {
        expect(organisatieSlugs).toContain(organisatie.organisatie);
        if (!person.cast) expect(person.mail).toContain(`@${organisatie.organisatie}.academie.test`);
      }
    }
    expect(
      unknown(
        people.flatMap((person) => person.themas),
        themaSlugs,
      ),
    ).toEqual([]);
  });
});

describe('answers from calendars', () => {
  it('come from those who have a seat', () => {
    for (const { sessie, answers, handWork } of antwoorden) {
      const found = kennissessies.find(({ slug }) => slug === sessie);
      const seated = found?.registrations.slice(0, found.capacity ?? undefined) ?? [];
      expect(
        unknown(
          [...answers, ...handWork].map(({ persoon }) => persoon),
          seated,
        ),
      ).toEqual([]);
    }
  });
});

describe('slugs', () => {
  it.each([
    ['netwerken', [...reference.netwerken, ...netwerken]],
    ['organisaties', [...reference.organisaties, ...organisaties]],
    ['kennissessies', kennissessies],
    ['opleidingen', opleidingen],
    ['gesprekken', gesprekken],
    ['leervragen', leervragen],
  ])('of %s are unique and well formed', (_name, rows) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(doubles(slugsOf(rows))).toEqual([]);
    expect(slugsOf(rows).filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });
});

describe('memberships', () => {
  const places = memberships.map((each) => `${each.kind}:${each.slug}:${each.persoon}`);

  it('give a person one place in a room that exists', () => {
    expect(doubles(places)).toEqual([]);
    expect(
      unknown(
        memberships.map((each) => each.persoon),
        personKeys,
      ),
    ).toEqual([]);
    expect(
      unknown(
        memberships.filter((each) => each.kind === 'netwerk').map((each) => each.slug),
        netwerkSlugs,
      ),
    ).toEqual([]);
    expect(memberships.every((each) => each.dayOffset < 0)).toBe(true);
  });

  it('let Bram facilitate every network and leave no room empty', () => {
    const facilitated = memberships.filter((each) => each.persoon === 'bram' && each.role === 'FACILITATOR');
    expect(slugsOf(facilitated)).toEqual(netwerkSlugs);
    for (const { slug } of [...reference.netwerken, ...netwerken, ...reference.werkgroepen]) {
      expect(memberships.filter((each) => each.slug === slug && each.status === 'ACTIVE').length).toBeGreaterThan(3);
    }
  });

  it('ask for admission only where admission is asked', () => {
    const onRequest = [...reference.netwerken, ...netwerken].filter((each) => each.access === 'ON_REQUEST');
    const requested = memberships.filter((each) => each.status === 'REQUESTED');
    expect(requested.length).toBeGreaterThan(3);
    expect(unknown(slugsOf(requested), slugsOf(onRequest))).toEqual([]);
  });

  it('seat every author of a bericht in the room of the gesprek, before writing', () => {
    const outsiders = gesprekken.flatMap(({ slug, ruimte, berichten }) =>
      berichten
        .filter(
          (bericht) =>
            !memberships.some(
              (each) =>
                each.kind === ruimte.kind &&
                each.slug === ruimte.slug &&
                each.persoon === bericht.author &&
                each.status === 'ACTIVE' &&
                each.dayOffset < bericht.dayOffset,
            ),
        )
        .map((bericht) => `${slug}: ${bericht.author}`),
    );
    expect(outsiders).toEqual([]);
  });
});

describe('kennissessies', () => {
  it('refer to what exists and fit their status', () => {
    expect(
      unknown(
        kennissessies.map((each) => each.thema),
        themaSlugs,
      ),
    ).toEqual([]);
    expect(
      unknown(
        kennissessies.flatMap((each) => each.netwerk ?? []),
        netwerkSlugs,
      ),
    ).toEqual([]);
    expect(
      unknown(
        kennissessies.flatMap((each) => [each.organiser, ...each.registrations]),
        personKeys,
      ),
    ).toEqual([]);
    for (const sessie of kennissessies) {
      expect(doubles(sessie.registrations)).toEqual([]);
      expect(unknown(sessie.absent ?? [], sessie.registrations)).toEqual([]);
      expect(sessie.status === 'COMPLETED').toBe(sessie.dayOffset < 0);
      expect(sessie.status === 'CANCELLED').toBe(sessie.cancelReason !== undefined);
      expect(sessie.form === 'ONLINE').toBe(sessie.location === undefined);
      expect(sessie.form === 'ON_SITE').toBe(sessie.onlineUrl === undefined);
      expect(sessie.onlineUrl ?? 'https://vergadering.academie.test/').toMatch(
        /^https:\/\/vergadering\.academie\.test\//,
      );
    }
  });

  it('hold drafts, a cancelled one, full ones and past ones', () => {
    const count = (status: string) => kennissessies.filter((each) => each.status === status).length;
    expect([count('DRAFT'), count('CANCELLED')]).toEqual([2, 1]);
    expect(count('COMPLETED')).toBeGreaterThanOrEqual(3);
    expect(kennissessies.filter((each) => each.dayOffset > 0).length).toBeGreaterThanOrEqual(24);
    const full = kennissessies.filter((each) => each.capacity !== null && each.registrations.length > each.capacity);
    expect(full.length).toBeGreaterThanOrEqual(3);
    expect(
      kennissessies.filter((each) => each.status === 'DRAFT').every((each) => each.registrations.length === 0),
    ).toBe(true);
  });

  it('have seating of sessions and people that exist', () => {
    expect(unknown(slugsOf(seating), slugsOf(kennissessies))).toEqual([]);
    for (const { slug, requested, declined, offerTo, reserved } of seating) {
      const { registrations, capacity } = kennissessies.find((each) => each.slug === slug) ?? { registrations: [] };
      const asking = [...requested, ...declined.map(({ key }) => key)];
      expect(unknown([...asking, ...(reserved ? [reserved.by] : [])], personKeys)).toEqual([]);
      expect(doubles([...registrations, ...asking])).toEqual([]);
      if (offerTo) expect(registrations[capacity ?? 0]).toBe(offerTo);
    }
  });

  it('are attended by people they are meant for', () => {
    const misplaced = kennissessies.flatMap((sessie) =>
      sessie.registrations
        .filter((key) => {
          const doelgroep = people.find((person) => person.key === key)?.doelgroep;
          return doelgroep === undefined || !sessie.doelgroepen.includes(doelgroep);
        })
        .map((key) => `${sessie.slug}: ${key}`),
    );
    expect(misplaced).toEqual([]);
  });
});

describe('opleidingen', () => {
  it('come from invented aanbieders and lie ahead', () => {
    expect(opleidingen).toHaveLength(20);
    expect(new Set(opleidingen.map((each) => each.aanbieder))).toEqual(new Set(slugsOf(organisaties)));
    expect(
      unknown(
        opleidingen.flatMap((each) => each.themas),
        themaSlugs,
      ),
    ).toEqual([]);
    const provincies = reference.gemeenten.map((gemeente) => gemeente.provincie);
    const runs = opleidingen.flatMap((each) => each.uitvoeringen);
    expect(
      unknown(
        runs.flatMap((each) => each.provincie ?? []),
        provincies,
      ),
    ).toEqual([]);
    expect(runs.every((each) => each.dayOffset > 0 && (each.form === 'ONLINE') === (each.place === undefined))).toBe(
      true,
    );
  });
});

describe('gesprekken', () => {
  it('have two to twelve berichten in the order of time, all before today', () => {
    expect(gesprekken.length).toBeGreaterThanOrEqual(25);
    for (const { berichten, answer } of gesprekken) {
      expect(berichten.length).toBeGreaterThanOrEqual(2);
      expect(berichten.length).toBeLessThanOrEqual(12);
      const moments = berichten.map(minutesOf);
      expect(moments).toEqual([...moments].sort((left, right) => left - right));
      expect(
        berichten.every((each, at) => each.dayOffset < 0 && (each.replyTo === undefined || each.replyTo < at)),
      ).toBe(true);
      if (answer !== undefined) expect(answer).toBeLessThan(berichten.length);
    }
  });
});

describe('leervragen', () => {
  it('show every status and outcome, and refer to what exists', () => {
    expect(new Set(leervragen.map((each) => each.status))).toEqual(
      new Set(['SUBMITTED', 'IN_PROGRESS', 'ROUTED', 'ANSWERED', 'CLOSED']),
    );
    expect(new Set(leervragen.flatMap((each) => each.answer?.outcome ?? []))).toEqual(
      new Set(['BEANTWOORD', 'DOORVERWEZEN', 'MAATWERK', 'GEAGENDEERD']),
    );
    const adviseurs = people.filter((person) => person.roles.includes('ADVISEUR')).map((person) => person.key);
    expect(
      unknown(
        leervragen.flatMap((each) => each.assignee ?? []),
        adviseurs,
      ),
    ).toEqual([]);
    expect(
      unknown(
        leervragen.map((each) => each.askedBy),
        personKeys,
      ),
    ).toEqual([]);
    expect(
      unknown(
        leervragen.flatMap((each) => each.thema ?? []),
        themaSlugs,
      ),
    ).toEqual([]);
    for (const { routedTo, status, answer, ...asked } of leervragen) {
      expect(status === 'ROUTED').toBe(routedTo !== undefined);
      expect(status === 'ANSWERED' || status === 'CLOSED').toBe(answer !== undefined);
      if (answer !== undefined) expect(minutesOf(answer)).toBeGreaterThan(minutesOf(asked));
      if (routedTo === undefined) continue;
      if ('adviseur' in routedTo) expect(adviseurs).toContain(routedTo.adviseur);
      if ('organisatie' in routedTo) expect(organisatieSlugs).toContain(routedTo.organisatie);
      if ('netwerk' in routedTo) expect(netwerkSlugs).toContain(routedTo.netwerk);
    }
  });
});

describe('kennisvragen', () => {
  it('are on the agenda and supported by gemeenten that exist', () => {
    const onAgenda = reference.kennisagenda.themas
      .flatMap((thema) => thema.onderwerpen)
      .flatMap((onderwerp) => onderwerp.kennisvragen);
    const used = kennisvragen.map((each) => each.kennisvraag);
    expect(unknown(used, slugsOf(onAgenda))).toEqual([]);
    expect(doubles(used)).toEqual([]);
    expect(
      unknown(
        kennisvragen.flatMap((each) => each.supportedBy),
        codes,
      ),
    ).toEqual([]);
  });
});

describe('questions of organisers', () => {
  it('are answered by who is registered, as they may be answered', () => {
    for (const { sessie, questions: asked, answers } of questions) {
      const registered = kennissessies.find(({ slug }) => slug === sessie)?.registrations ?? [];
      expect(unknown(Object.keys(answers), registered)).toEqual([]);
      for (const given of Object.values(answers)) {
        expect(given).toHaveLength(asked.length);
        for (const [at, { options }] of asked.entries()) {
          const answer = given[at];
          if (options && answer) expect(options).toContain(answer);
        }
      }
    }
  });
});

describe('sessions without a date', () => {
  it('are wanted by people who exist, on a thema and in a netwerk that exist', () => {
    expect(
      unknown(
        ideeen.flatMap(({ interested }) => Object.keys(interested)),
        personKeys,
      ),
    ).toEqual([]);
    expect(
      unknown(
        ideeen.map(({ organiser }) => organiser),
        personKeys,
      ),
    ).toEqual([]);
    expect(
      unknown(
        ideeen.map(({ thema }) => thema),
        themaSlugs,
      ),
    ).toEqual([]);
    expect(
      unknown(
        ideeen.flatMap(({ netwerk }) => netwerk ?? []),
        netwerkSlugs,
      ),
    ).toEqual([]);
  });
});

describe('herinneringen', () => {
  it('are of sessions that there are, each once', () => {
    const used = herinneringen.map(({ sessie }) => sessie);
    expect(unknown(used, slugsOf(kennissessies))).toEqual([]);
    expect(doubles(used)).toEqual([]);
  });
});

describe('evaluaties', () => {
  it('are of sessions that were held, filled in by people who were there', () => {
    for (const { sessie, preparedBy, answeredBy, forms } of evaluaties) {
      const session = kennissessies.find(({ slug }) => slug === sessie);
      expect(session?.status).toBe('COMPLETED');
      const there = (session?.registrations ?? []).filter((key) => !session?.absent?.includes(key));
      expect(unknown(answeredBy, there)).toEqual([]);
      expect(unknown([preparedBy], personKeys)).toEqual([]);
      expect(forms).toHaveLength(answeredBy.length);
    }
  });

  it('show one with results and one that Noor can still fill in', () => {
    expect(evaluaties.some(({ answeredBy }) => answeredBy.length >= 5)).toBe(true);
    const open = evaluaties.filter(({ answeredBy }) => !answeredBy.includes('noor')).map(({ sessie }) => sessie);
    expect(kennissessies.some(({ slug, registrations }) => open.includes(slug) && registrations.includes('noor'))).toBe(
      true,
    );
  });
});

describe('what sessions left behind', () => {
  it('is of sessions that were held, put up by people who are there', () => {
    for (const { sessie, addedBy } of opbrengsten) {
      expect(kennissessies.find(({ slug }) => slug === sessie)?.status).toBe('COMPLETED');
      expect(personKeys).toContain(addedBy);
    }
    const pdfs = opbrengsten.flatMap(({ materiaal }) => materiaal.flatMap((item) => ('pdf' in item ? [item.pdf] : [])));
    expect(pdfs.length).toBeGreaterThan(1);
    expect(pdfs.every(({ content }) => content.subarray(0, 5).toString() === '%PDF-')).toBe(true);
  });
});

describe('beantwoord', () => {
  it('links sessions to questions of the agenda that there are', () => {
    expect(
      unknown(
        beantwoord.map(({ sessie }) => sessie),
        slugsOf(kennissessies),
      ),
    ).toEqual([]);
    const known = kennisvragen.map(({ kennisvraag }) => kennisvraag);
    expect(
      unknown(
        beantwoord.map(({ kennisvraag }) => kennisvraag),
        known,
      ),
    ).toEqual([]);
  });
});
