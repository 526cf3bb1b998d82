import { Doelgroep, KennissessieForm } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { aspectsOf, follow, type InReeks, ReeksAspect } from './reeks-change.js';

const at = (iso: string) => new Date(iso);

const FROM: InReeks = {
  title: 'Leerkring',
  summary: 'Zes keer.',
  startsAt: at('2027-03-16T09:00:00Z'),
  endsAt: at('2027-03-16T10:30:00Z'),
  form: KennissessieForm.ON_SITE,
  location: 'Zwolle',
  onlineUrl: null,
  capacity: 12,
  netwerkId: null,
  themaIds: ['thema'],
  doelgroepen: [Doelgroep.AMBTENAAR],
  deviations: [],
};
/** Two weeks later, after the clock went forward: still at 10.00 by the clock. */
const OTHER: InReeks = { ...FROM, startsAt: at('2027-03-30T08:00:00Z'), endsAt: at('2027-03-30T09:30:00Z') };
const LATER = { startsAt: at('2027-03-17T10:00:00Z'), endsAt: at('2027-03-17T12:00:00Z') };

describe('what another session of the series becomes', () => {
  it('is told by aspect, each once', () => {
    expect(aspectsOf(['startsAt', 'endsAt', 'location'])).toEqual([ReeksAspect.TIME, ReeksAspect.PLACE]);
  });

  it('is moved by the same shift of the clock: a day and an hour later, and half an hour longer', () => {
    const { values, problem } = follow(OTHER, FROM, { ...FROM, ...LATER }, [ReeksAspect.TIME], false);
    expect(problem).toBeNull();
    expect(values).toMatchObject({ startsAt: at('2027-03-31T09:00:00Z'), endsAt: at('2027-03-31T11:00:00Z') });
  });

  it.each([
    ['follows what changed, and only that', [], false, 'Assen', []],
    ['keeps what was changed there by hand', [ReeksAspect.PLACE], false, 'Utrecht', [ReeksAspect.PLACE]],
    ['keeps it in one aspect only', [ReeksAspect.TITLE], false, 'Assen', [ReeksAspect.TITLE]],
    ['follows in all when that is asked, and is like the rest again', [ReeksAspect.PLACE], true, 'Assen', []],
  ])('%s', (_, deviations, evenDeviating, location, left) => {
    const session = { ...OTHER, location: 'Utrecht', summary: 'Eigen woorden.', deviations };
    const to = { ...FROM, location: 'Assen' };
    const { values, deviations: after } = follow(session, FROM, to, [ReeksAspect.PLACE], evenDeviating);
    expect(values.location).toBe(location);
    expect(values.summary).toBe('Eigen woorden.');
    expect(values.startsAt).toEqual(OTHER.startsAt);
    expect(after).toEqual(left);
  });

  it('says so when its new time falls in the hour that is skipped or comes twice', () => {
    const night = { startsAt: at('2027-03-14T01:30:00Z'), endsAt: at('2027-03-14T03:00:00Z') };
    const spring = { ...OTHER, startsAt: at('2027-03-30T08:00:00Z') };
    // From Tuesday 10.00 to the Sunday before, 02.30: two weeks later that is the night of 28 March.
    expect(follow(spring, FROM, { ...FROM, ...night }, [ReeksAspect.TIME], false).problem).toBe('skipped');
  });
});
