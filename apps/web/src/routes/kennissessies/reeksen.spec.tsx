import { accessibilityFaults } from '@academie/web-ui/testing';
import { fireEvent, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from './routes.js';
import { date, none, series } from './spec-reeksen.js';
import { asOrganiser, data, detail, leads, noor, now, registered, waiting } from './spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const place = { id: 'reeks', title: 'Leerkring', position: 1, count: 3 };

const base: Answers = {
  Viewer: noor,
  KennissessiePlanning: leads,
  KennissessieThemas: { data: { themas: [data] } },
  Reeks: { data: { reeks: series() } },
};

function pick(fieldset: HTMLElement, day: string, time: string) {
  fireEvent.change(within(fieldset).getByLabelText('Datum'), { target: { value: day } });
  fireEvent.change(within(fieldset).getByLabelText('Tijd'), { target: { value: time } });
}

describe('planning a series', () => {
  const preview = [
    {
      date: '2026-12-08',
      startsAt: '2026-12-08T09:00:00Z',
      endsAt: '2026-12-08T10:00:00Z',
      holiday: null,
      problem: null,
    },
    {
      date: '2027-01-12',
      startsAt: '2027-01-12T09:00:00Z',
      endsAt: '2027-01-12T10:00:00Z',
      holiday: 'Feestdag',
      problem: null,
    },
    {
      date: '2027-02-09',
      startsAt: '2027-02-09T09:00:00Z',
      endsAt: '2027-02-09T10:00:00Z',
      holiday: null,
      problem: null,
    },
  ];

  it('shows the rules that fit the first date and all dates, and plans what is ticked', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, findByText, queryByRole, asked, router, container } = renderAt(
      '/kennissessies/nieuw',
      kennissessiesRoutes,
      { ...base, ReeksPreview: { data: { reeksPreview: preview } }, PlanReeks: { data: { planReeks: series() } } },
    );
    await user.type(await findByLabelText('Titel'), 'Leerkring');
    await user.type(await findByLabelText('Beschrijving'), 'Zes keer.');
    await user.selectOptions(await findByLabelText('Thema'), data.name);
    expect(queryByRole('combobox', { name: 'Herhaling' })).toBeNull();
    await user.click(await findByRole('radio', { name: /^Een reeks/ }));
    await findByText(/Vul eerst de begintijd/);
    pick(await findByRole('group', { name: /^Begin/ }), '2026-12-08', '10:00');
    pick(await findByRole('group', { name: /^Einde/ }), '2026-12-08', '11:00');
    const repeat = await findByLabelText('Herhaling');
    const options = within(repeat).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Elke week op dinsdag',
      'Elke tweede dinsdag van de maand',
    ]);
    await user.selectOptions(repeat, 'Elke tweede dinsdag van de maand');
    await findByText(/3 sessies gekozen/);
    const holiday = await findByRole('checkbox', { name: /12 januari 2027/ });
    await findByText('Feestdag: een feestdag');
    await user.click(holiday);
    await findByText(/2 sessies gekozen/);
    expect(await accessibilityFaults(container)).toEqual([]);

    await user.click(await findByLabelText('Online'));
    await user.click(await findByLabelText('Ambtenaren'));
    await user.click(await findByRole('button', { name: 'Bewaar de reeks als concept' }));
    await findByRole('heading', { level: 1, name: 'Leerkring' });
    expect(router.state.location.pathname).toBe('/kennissessies/reeks/reeks');
    expect(asked.find(({ operation }) => operation === 'PlanReeks')?.variables).toMatchObject({
      rule: { frequency: 'MONTHLY_BY_WEEKDAY', every: 1, count: 6 },
      without: ['2027-01-12'],
    });
  });
});

describe('the page of a series', () => {
  it('shows all dates with how each stands, and registers for all with what came of each', async () => {
    const user = userEvent.setup();
    const after = series({
      viewerCan: { ...none, cancelRegistrations: true },
      sessions: [
        date('s1', '2026-11-24', { viewerRegistration: registered }),
        date('s2', '2026-12-01', { viewerRegistration: waiting }),
        date('s3', '2026-12-08'),
      ],
    });
    const outcomes = [
      { kennissessieId: 's1', refusal: null },
      { kennissessieId: 's2', refusal: null },
      { kennissessieId: 's3', refusal: 'Deze sessie is al begonnen.' },
    ];
    const { findByRole, findByText, container } = renderAt('/kennissessies/reeks/reeks', kennissessiesRoutes, {
      ...base,
      RegisterForReeks: { data: { registerForReeks: { reeks: after, outcomes } } },
    });
    await findByText('Elke week op dinsdag, 3 datums.');
    await findByText(/Afwijkend: plaats/);
    await findByText('Afgelast');
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(await findByRole('button', { name: 'Meld u aan voor de hele reeks' }));
    await findByText('U bent aangemeld voor 1 datum.');
    await findByText('Bij 1 datum staat u op de wachtlijst.');
    await findByText('dinsdag 8 december: Deze sessie is al begonnen.');
    await findByText('Wachtlijst, plek 2');
  });

  it('lets who organises it publish, extend and call off, and says what happened', async () => {
    const user = userEvent.setup();
    const may = { ...none, publish: true, extend: true, cancel: true };
    const draft = series({ viewerCan: may, sessions: [date('s1', '2026-11-24', { status: 'DRAFT' })] });
    const { findByRole, findByText, asked } = renderAt('/kennissessies/reeks/reeks', kennissessiesRoutes, {
      ...base,
      Reeks: { data: { reeks: draft } },
      PublishReeks: { data: { publishReeks: series({ viewerCan: { ...may, publish: false } }) } },
      CancelReeks: { data: { cancelReeks: { cancelled: 2, deleted: 1 } } },
    });
    await user.click(await findByRole('button', { name: 'Publiceer de reeks' }));
    const dialog = within(await findByRole('dialog', { name: 'Wilt u de hele reeks publiceren?' }));
    dialog.getByText(/^1 sessie wordt zichtbaar/);
    await user.click(dialog.getByRole('button', { name: 'Publiceer de reeks' }));
    await findByText('De reeks is gepubliceerd.');
    await user.click(await findByRole('button', { name: 'Gelast de rest af' }));
    const off = within(await findByRole('dialog', { name: /afgelasten/ }));
    await user.type(off.getByRole('textbox'), 'Geen zaal.');
    await user.click(off.getByRole('button', { name: 'Gelast de rest af' }));
    await findByText('2 sessies zijn afgelast. 1 concept is verwijderd.');
    expect(asked.find(({ operation }) => operation === 'CancelReeks')?.variables.reason).toBe('Geen zaal.');
  });
});

describe('a session of a series', () => {
  it('shows its other dates, and says which one this is', async () => {
    const { findByRole, findByText } = renderAt('/kennissessies/s1', kennissessiesRoutes, {
      ...base,
      Kennissessie: { data: { kennissessie: detail({ reeks: place }) } },
    });
    await findByRole('heading', { name: 'Deel van een reeks (1 van 3)' });
    const here = await findByText(/\(deze sessie\)/);
    expect(here.getAttribute('aria-current')).toBe('page');
    await findByRole('link', { name: /dinsdag 1 december/ });
  });

  it('is changed alone or with the others, and tells how many mails that makes', async () => {
    const user = userEvent.setup();
    const session = detail({ reeks: place, viewerCan: asOrganiser });
    const { findByRole, findByLabelText, findByText, asked } = renderAt(
      '/kennissessies/s1/bewerken',
      kennissessiesRoutes,
      {
        ...base,
        Kennissessie: { data: { kennissessie: session } },
        UpdateReeks: { data: { updateReeks: { count: 2, kennissessie: session } } },
      },
    );
    await user.click(await findByLabelText('Deze en de volgende'));
    fireEvent.change(within(await findByRole('group', { name: /^Einde/ })).getByLabelText('Tijd'), {
      target: { value: '12:00' },
    });
    await user.click(await findByRole('button', { name: 'Wijzigingen bewaren' }));
    const dialog = within(await findByRole('dialog'));
    dialog.getByText('De wijziging geldt voor 2 sessies.');
    dialog.getByText(/^Er gaan 20 nieuwe uitnodigingen/);
    await user.click(dialog.getByRole('button', { name: 'Wijzigingen bewaren' }));
    await findByText('2 sessies zijn gewijzigd.');
    expect(asked.find(({ operation }) => operation === 'UpdateReeks')?.variables).toMatchObject({
      scope: 'THIS_AND_FOLLOWING',
      evenDeviating: false,
    });
  });

  it('is copied: everything is filled in but the date, where one begins', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, findByText, asked } = renderAt(
      '/kennissessies/nieuw?van=s1',
      kennissessiesRoutes,
      {
        ...base,
        Kennissessie: { data: { kennissessie: detail({ viewerCan: asOrganiser }) } },
        CopyKennissessie: { data: { copyKennissessie: detail({ id: 's9', status: 'DRAFT' }) } },
      },
    );
    const begin = await findByRole('group', { name: /^Begin/ });
    await findByText(/Een kopie van ‘Participatie die werkt’/);
    expect(((await findByLabelText('Titel')) as HTMLInputElement).value).toBe('Participatie die werkt');
    expect(document.activeElement).toBe(within(begin).getByLabelText('Datum'));
    pick(begin, '2027-01-12', '10:00');
    pick(await findByRole('group', { name: /^Einde/ }), '2027-01-12', '11:00');
    await user.click(await findByRole('button', { name: 'Bewaar als concept' }));
    await vi.waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'CopyKennissessie')?.variables).toMatchObject({
        id: 's1',
        input: { title: 'Participatie die werkt', startsAt: '2027-01-12T10:00:00+01:00' },
      }),
    );
  });
});
