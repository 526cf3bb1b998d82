import { describe, expect, it } from 'vitest';
import { dutchMoment } from './dutch-moment.js';
import { checkForm, emptyForm, type FormValues, withStart } from './form-values.js';

const whole: FormValues = {
  title: 'Participatie die werkt',
  summary: 'Wij vergelijken drie gemeenten.',
  thema: 'data',
  netwerkId: '',
  startsAt: { date: '2027-07-01', time: '10:00' },
  endsAt: { date: '2027-07-01', time: '11:30' },
  form: 'ONLINE',
  location: 'Stadhuis',
  onlineUrl: ' https://overleg.example/1 ',
  capacity: '40',
  doelgroepen: ['AMBTENAAR'],
};

function problemsOf(values: FormValues) {
  const checked = checkForm(values);
  return 'problems' in checked ? checked.problems.map(({ path }) => path) : [];
}

describe('a Dutch date and time as a moment', () => {
  it('carries the offset of the season', () => {
    expect(dutchMoment({ date: '2027-07-01', time: '10:00' })).toEqual({ iso: '2027-07-01T10:00:00+02:00' });
    expect(dutchMoment({ date: '2027-01-01', time: '10:00' })).toEqual({ iso: '2027-01-01T10:00:00+01:00' });
  });

  it.each([
    ['2027-03-28', '02:30', 'skipped'],
    ['2026-10-25', '02:30', 'doubled'],
    ['2026-10-25', '', 'missing'],
    ['2026-02-31', '10:00', 'missing'],
  ] as const)('%s %s is %s', (date, time, problem) => {
    expect(dutchMoment({ date, time })).toEqual({ problem });
  });

  it('takes the minutes just outside the hour that comes twice', () => {
    expect(dutchMoment({ date: '2026-10-25', time: '01:55' })).toEqual({ iso: '2026-10-25T01:55:00+02:00' });
    expect(dutchMoment({ date: '2026-10-25', time: '03:00' })).toEqual({ iso: '2026-10-25T03:00:00+01:00' });
  });
});

describe('the form of a session', () => {
  it('becomes what the API takes, without what is not on the screen', () => {
    expect(checkForm(whole)).toEqual({
      input: {
        title: 'Participatie die werkt',
        summary: 'Wij vergelijken drie gemeenten.',
        thema: 'data',
        netwerkId: null,
        startsAt: '2027-07-01T10:00:00+02:00',
        endsAt: '2027-07-01T11:30:00+02:00',
        form: 'ONLINE',
        location: null,
        onlineUrl: 'https://overleg.example/1',
        capacity: 40,
        doelgroepen: ['AMBTENAAR'],
      },
    });
  });

  it('names every field that is missing, in the order of the page', () => {
    expect(problemsOf(emptyForm)).toEqual(['title', 'summary', 'thema', 'startsAt', 'endsAt', 'form', 'doelgroepen']);
  });

  it.each([
    ['an end before the begin', { endsAt: { date: '2027-07-01', time: '09:00' } }, 'endsAt'],
    ['a place on site', { form: 'ON_SITE', location: ' ' }, 'location'],
    ['half a person', { capacity: '1,5' }, 'capacity'],
    ['an hour that is skipped', { startsAt: { date: '2027-03-28', time: '02:30' } }, 'startsAt'],
  ] as const)('refuses %s', (_what, change, path) => {
    expect(problemsOf({ ...whole, ...change })).toEqual([path]);
  });

  it('takes the end along to another day, unless it was put on a day of its own', () => {
    const later = { date: '2027-07-08', time: '10:00' };
    expect(withStart(whole, later).endsAt).toEqual({ date: '2027-07-08', time: '11:30' });
    const twoDays = { ...whole, endsAt: { date: '2027-07-02', time: '12:00' } };
    expect(withStart(twoDays, later).endsAt).toEqual(twoDays.endsAt);
  });
});
