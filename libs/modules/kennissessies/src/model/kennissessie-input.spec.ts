import { Doelgroep, KennissessieForm } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { type Existing, inputProblems, type KennissessieDetails } from './kennissessie-input.js';

const NOW = new Date('2026-11-02T09:00:00Z');
const GOOD: KennissessieDetails = {
  title: 'Warmte in de wijk',
  summary: 'Drie voorbeelden.',
  startsAt: new Date('2026-12-01T09:00:00Z'),
  endsAt: new Date('2026-12-01T10:30:00Z'),
  form: KennissessieForm.HYBRID,
  location: 'Stadhuis',
  onlineUrl: 'https://vergadering.academie.test/warmte',
  capacity: 10,
  doelgroepen: [Doelgroep.AMBTENAAR],
  thema: 'klimaat-en-energie',
};

const paths = (changes: Partial<KennissessieDetails>, existing: Existing | null = null) =>
  inputProblems({ ...GOOD, ...changes }, NOW, existing).map(({ path }) => path);

const between = (startsAt: string, endsAt: string) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });

describe('the details of a kennissessie', () => {
  it.each<[string, Partial<KennissessieDetails>, string[]]>([
    ['good', {}, []],
    ['no title', { title: ' ' }, ['title']],
    ['no summary', { summary: '\n' }, ['summary']],
    ['no length', between('2026-12-01T09:00:00Z', '2026-12-01T09:00:00Z'), ['endsAt']],
    ['backwards', between('2026-12-01T09:00:00Z', '2026-12-01T08:00:00Z'), ['endsAt']],
    ['three days', between('2026-12-01T09:00:00Z', '2026-12-04T09:00:00Z'), []],
    ['more than three days', between('2026-12-01T09:00:00Z', '2026-12-04T11:00:00Z'), ['endsAt']],
    ['in the past', between('2026-11-02T08:00:00Z', '2026-11-02T10:00:00Z'), ['startsAt']],
    ['first of the doubled hour', between('2027-10-31T00:30:00Z', '2027-10-31T03:00:00Z'), ['startsAt']],
    ['second of the doubled hour', between('2027-10-30T23:00:00Z', '2027-10-31T01:30:00Z'), ['endsAt']],
    ['around the doubled hour', between('2027-10-30T22:00:00Z', '2027-10-31T03:00:00Z'), []],
    ['on site without a place', { form: KennissessieForm.ON_SITE, location: ' ' }, ['location']],
    ['hybrid without a place', { location: null }, ['location']],
    ['online without a place', { form: KennissessieForm.ONLINE, location: null }, []],
    ['online without a link yet', { form: KennissessieForm.ONLINE, onlineUrl: null }, []],
    ['a link that anybody can read along', { onlineUrl: 'http://vergadering.academie.test' }, ['onlineUrl']],
    ['a link with a script', { onlineUrl: 'javascript:alert(1)' }, ['onlineUrl']],
    ['no link', { onlineUrl: 'vergadering' }, ['onlineUrl']],
    ['no limit', { capacity: null }, []],
    ['no places', { capacity: 0 }, ['capacity']],
    ['half a place', { capacity: 1.5 }, ['capacity']],
    ['all at once', { title: '', capacity: -1, location: '' }, ['title', 'location', 'capacity']],
  ])('%s', (_, changes, expected) => {
    expect(paths(changes)).toEqual(expected);
  });

  it('lets a session that has begun keep its time, but not get another one in the past', () => {
    const begun = between('2026-11-02T08:00:00Z', '2026-11-02T10:00:00Z');
    expect(paths(begun, { startsAt: begun.startsAt, registeredCount: 0, heldCount: 0 })).toEqual([]);
    expect(paths(begun, { startsAt: GOOD.startsAt, registeredCount: 0, heldCount: 0 })).toEqual(['startsAt']);
  });

  it('does not go below the places that are taken', () => {
    expect(paths({ capacity: 10 }, { startsAt: GOOD.startsAt, registeredCount: 10, heldCount: 0 })).toEqual([]);
    expect(paths({ capacity: 9 }, { startsAt: GOOD.startsAt, registeredCount: 10, heldCount: 0 })).toEqual([
      'capacity',
    ]);
    expect(paths({ capacity: 10 }, { startsAt: GOOD.startsAt, registeredCount: 8, heldCount: 3 })).toEqual([
      'capacity',
    ]);
    const kept = { startsAt: GOOD.startsAt, registeredCount: 0, heldCount: 0, keptCount: 5 };
    expect(paths({ capacity: 4 }, kept)).toEqual(['capacity']);
    expect(paths({ capacity: 5 }, kept)).toEqual([]);
  });
});
