import { describe, expect, it } from '@jest/globals';
import {
  gemeenten,
  kennisagenda,
  kennisproducten,
  netwerken,
  organisaties,
  SOURCES,
  themas,
  werkgroepen,
} from './index.js';

const slugsOf = (rows: readonly { slug: string }[]): string[] => rows.map((row) => row.slug);
const doubles = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
const unknown = (used: readonly string[], known: readonly string[]): string[] =>
  used.filter((value) => !known.includes(value));

const onderwerpen = themas.flatMap((thema) => thema.onderwerpen);
const questions = kennisagenda.themas.flatMap((thema) => thema.onderwerpen).flatMap((each) => each.kennisvragen);

describe('gemeenten', () => {
  it('are the 342 of 2026, with the population of the country', () => {
    expect(gemeenten).toHaveLength(342);
    expect(gemeenten.reduce((sum, gemeente) => sum + gemeente.inwoners, 0)).toBe(17_942_942);
  });

  it('are complete and each other’s domains differ', () => {
    expect(doubles(gemeenten.map((gemeente) => gemeente.code))).toEqual([]);
    expect(doubles(gemeenten.map((gemeente) => gemeente.naam))).toEqual([]);
    expect(doubles(gemeenten.flatMap((gemeente) => gemeente.domains))).toEqual([]);
    expect(new Set(gemeenten.map((gemeente) => gemeente.provincie)).size).toBe(12);
    expect(new Set(gemeenten.map((gemeente) => gemeente.regio)).size).toBe(25);
    const incomplete = gemeenten.filter(
      (gemeente) =>
        !/^\d{4}$/.test(gemeente.code) ||
        gemeente.naam === '' ||
        gemeente.corop === '' ||
        gemeente.domains.length === 0 ||
        gemeente.grootteklasse < 1 ||
        gemeente.grootteklasse > 8,
    );
    expect(incomplete).toEqual([]);
  });

  it('put the main domain first', () => {
    const maastricht = gemeenten.find((gemeente) => gemeente.naam === 'Maastricht');
    expect(maastricht?.domains).toEqual(['maastricht.nl', 'gemeentemaastricht.nl']);
  });
});

describe('references', () => {
  it.each([
    ['organisaties', organisaties],
    ['themas', themas],
    ['onderwerpen', onderwerpen],
    ['werkgroepen', werkgroepen],
    ['netwerken', netwerken],
    ['kennisproducten', kennisproducten],
    ['kennisvragen', questions],
  ])('%s have unique, well-formed slugs', (_name, rows) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(doubles(slugsOf(rows))).toEqual([]);
    expect(slugsOf(rows).filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it('name organisations that exist', () => {
    const used = [
      ...onderwerpen.flatMap((each) => each.partners),
      ...werkgroepen.flatMap((each) => each.partners),
      ...netwerken.flatMap((each) => each.partners),
      ...kennisproducten.flatMap((each) => each.publisher ?? []),
    ];
    expect(unknown(used, slugsOf(organisaties))).toEqual([]);
  });

  it('name themes and onderwerpen that exist', () => {
    const used = [
      ...werkgroepen.map((each) => each.thema),
      ...netwerken.map((each) => each.thema),
      ...kennisproducten.flatMap((each) => each.themas),
      ...kennisagenda.themas.map((each) => each.thema),
    ];
    expect(unknown(used, slugsOf(themas))).toEqual([]);
    expect(
      unknown(
        werkgroepen.map((each) => each.onderwerp),
        slugsOf(onderwerpen),
      ),
    ).toEqual([]);
  });

  it('give every onderwerp of the agenda a question, and say which are derived', () => {
    const empty = kennisagenda.themas
      .flatMap((each) => each.onderwerpen)
      .filter((each) => each.kennisvragen.length === 0);
    expect(empty).toEqual([]);
    expect(questions.filter((each) => !each.derived).every((each) => each.source === SOURCES.publicatie2019)).toBe(
      true,
    );
    expect(
      unknown(
        questions.map((each) => each.source),
        Object.values(SOURCES),
      ),
    ).toEqual([]);
    expect(questions.every((each) => each.question.endsWith('?'))).toBe(true);
  });

  it('put a child network under a network that exists, one level deep', () => {
    const roots = netwerken.filter((each) => each.parentSlug === undefined);
    expect(
      unknown(
        netwerken.flatMap((each) => each.parentSlug ?? []),
        slugsOf(roots),
      ),
    ).toEqual([]);
  });

  it('share no mail domain between two bodies', () => {
    const all = [...gemeenten.flatMap((each) => each.domains), ...organisaties.flatMap((each) => each.domains ?? [])];
    expect(doubles(all)).toEqual([]);
  });
});

describe('the Kennisagenda', () => {
  it('has five themes, seventeen onderwerpen and five pilots, as the document does', () => {
    expect(themas.map((thema) => thema.onderwerpen.length)).toEqual([5, 4, 4, 2, 2]);
    const pilots = onderwerpen.filter((each) => each.samenwerkingsvorm.startsWith('Pilot met Regieorgaan SIA'));
    expect(slugsOf(werkgroepen)).toEqual(slugsOf(pilots));
  });
});
