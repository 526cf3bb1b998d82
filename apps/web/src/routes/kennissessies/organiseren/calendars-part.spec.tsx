import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CalendarRow } from '../../../features/kennissessies/calendars/calendar-table.js';
import { type Answers, renderAt } from '../../../shared/testing/render.js';
import { kennissessiesRoutes } from '../routes.js';
import { asOrganiser, detail, noor, now, registered } from '../spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const sent = { kind: 'INVITED', version: 1, at: '2026-11-10T09:00:00Z', answer: null, detail: null } as const;

function row(more: Partial<CalendarRow> = {}): CalendarRow {
  return {
    kennissessieId: 's1',
    status: 'REGISTERED',
    state: 'CURRENT',
    hasLatest: true,
    version: 1,
    sentAs: 'INVITED',
    sentAt: '2026-11-10T09:00:00Z',
    answer: 'ACCEPTED',
    answeredAt: '2026-11-11T09:00:00Z',
    answeredVersion: 1,
    bouncedAt: null,
    bounceReason: null,
    unanswered: false,
    resendable: true,
    history: [sent],
    persoon: { id: 'sanne', name: 'Sanne Bakker', organisatie: { id: 'o', name: 'Utrecht' } },
    ...more,
  };
}

function listOf(nodes: readonly CalendarRow[], bounced = 0) {
  const page = { nodes, pageInfo: { endCursor: null, hasNextPage: false }, totalCount: nodes.length };
  const calendarTally = { people: nodes.length, wrong: bounced, unanswered: 0, bounced };
  return { data: { kennissessie: { id: 's1', calendarTally, calendars: page } } };
}

function show(answers: Answers, search = '') {
  return renderAt(`/kennissessies/s1/organiseren/agendas${search}`, kennissessiesRoutes, {
    Viewer: noor,
    Kennissessie: { data: { kennissessie: detail({ viewerCan: asOrganiser }) } },
    ...answers,
  });
}

describe("the organiser's tab with calendars", () => {
  it('tells per person what was sent, what was answered and what is wrong', async () => {
    const back = { ...sent, kind: 'BOUNCED', detail: '550' } as const;
    const bounced = row({
      state: 'BOUNCED',
      answer: null,
      answeredAt: null,
      answeredVersion: null,
      history: [sent, back],
      persoon: { id: 'karim', name: 'Karim Haddad', organisatie: null },
    });
    const { findByRole, container } = show({ KennissessieCalendars: listOf([bounced, row()], 1) });
    const sannes = await findByRole('row', { name: /Sanne Bakker/ });
    expect(sannes.textContent).toContain('Uitnodiging, versie 1, dinsdag 10 november om 10.00 uur');
    expect(sannes.textContent).toContain('Komt, woensdag 11 november om 10.00 uur');
    const karims = await findByRole('row', { name: /Karim Haddad/ });
    expect(karims.textContent).toContain('Nee, onbestelbaar');
    expect(karims.textContent).toContain('Versie 1 kwam terug, dinsdag 10 november om 10.00 uur: 550');
    await findByRole('link', { name: 'Onbestelbaar (1)' });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says that an answer was to an older version', async () => {
    const changed = row({ version: 2, sentAs: 'CHANGED', unanswered: true });
    const { findByRole } = show({ KennissessieCalendars: listOf([changed]) });
    expect((await findByRole('row', { name: /Sanne/ })).textContent).toContain('(op versie 1)');
  });

  it('shows what the address asks for', async () => {
    const { findByText, asked } = show({ KennissessieCalendars: listOf([]) }, '?toon=onbestelbaar');
    await findByText('Bij deze keuze staat nu niemand.');
    const { variables } = asked.find(({ operation }) => operation === 'KennissessieCalendars') ?? {};
    expect(variables).toMatchObject({ id: 's1', filter: 'BOUNCED' });
  });

  it('sends one person the invitation once more, and says it there', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, asked } = show({
      KennissessieCalendars: listOf([row()]),
      ResendKennissessieInvitation: { data: { resendInvitation: row({ version: 2, sentAs: 'RESENT' }) } },
    });
    await user.click(await findByRole('button', { name: 'Opnieuw sturen aan Sanne Bakker' }));
    await findByText('De uitnodiging is opnieuw verstuurd.');
    const { variables } = asked.find(({ operation }) => operation === 'ResendKennissessieInvitation') ?? {};
    expect(variables).toEqual({ kennissessieId: 's1', persoonId: 'sanne' });
  });

  it('says why it is not sent again', async () => {
    const user = userEvent.setup();
    const message = 'De uitnodiging is net verstuurd.';
    const { findByRole } = show({
      KennissessieCalendars: listOf([row()]),
      ResendKennissessieInvitation: { errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] },
    });
    await user.click(await findByRole('button', { name: /Opnieuw sturen/ }));
    expect((await findByRole('alert')).textContent).toContain(message);
  });

  it('sends all that came back once more', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText } = show({
      KennissessieCalendars: listOf([row({ state: 'BOUNCED' })], 1),
      ResendBouncedKennissessieInvitations: { data: { resendBouncedInvitations: 3 } },
    });
    await user.click(await findByRole('button', { name: 'Stuur alle onbestelbare opnieuw' }));
    await findByText('De uitnodiging gaat opnieuw naar 3 mensen.');
  });

  it('is not there for a draft', async () => {
    const { findByRole, queryByRole } = renderAt('/kennissessies/s1/organiseren/deelnemers', kennissessiesRoutes, {
      Viewer: noor,
      Kennissessie: { data: { kennissessie: detail({ status: 'DRAFT', viewerCan: asOrganiser }) } },
    });
    await findByRole('link', { name: 'Deelnemers' });
    expect(queryByRole('link', { name: "Agenda's" })).toBeNull();
  });
});

describe("the reader's own calendar on the page of the session", () => {
  const own = row();
  const showOwn = (calendar: typeof own | null, more: Answers = {}) =>
    renderAt('/kennissessies/s1', kennissessiesRoutes, {
      Viewer: noor,
      Kennissessie: { data: { kennissessie: detail({ viewerRegistration: registered }) } },
      KennissessieOwnCalendar: {
        data: { kennissessie: { id: 's1', viewerRegistration: { id: 'r1', calendar } } },
      },
      ...more,
    });

  it('tells what was sent and what was answered, with a file to download', async () => {
    const { findByText, findByRole, container } = showOwn(own);
    await findByText(
      'Uw uitnodiging (versie 1) is verstuurd op dinsdag 10 november om 10.00 uur. U antwoordde op woensdag 11 november om 10.00 uur dat u komt.',
    );
    const download = await findByRole('link', { name: 'Download voor uw agenda (.ics)' });
    expect(download.getAttribute('href')).toBe('/bestanden/kennissessies/s1/agenda.ics');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says that it came back, and sends it once more', async () => {
    const user = userEvent.setup();
    const { findByText, findByRole } = showOwn(
      { ...own, state: 'BOUNCED', answer: null, answeredAt: null, answeredVersion: null },
      { ResendKennissessieInvitation: { data: { resendInvitation: { ...own, version: 2, sentAs: 'RESENT' } } } },
    );
    await findByText(/De uitnodiging kwam terug/);
    await user.click(await findByRole('button', { name: 'Stuur de uitnodiging opnieuw' }));
    await findByText(/De uitnodiging is opnieuw verstuurd\. Kijk ook bij ongewenste mail/);
  });

  it('offers nothing to send again before the first invitation went', async () => {
    const nothing = { version: null, sentAs: null, sentAt: null, answer: null, answeredAt: null } as const;
    const { findByText, queryByRole } = showOwn({ ...own, ...nothing, state: 'UNDER_WAY' });
    await findByText('Uw uitnodiging komt zo per mail.');
    expect(queryByRole('button', { name: 'Stuur de uitnodiging opnieuw' })).toBeNull();
  });

  it('is there for a speaker without a seat too, with nothing about a place', async () => {
    const user = userEvent.setup();
    const mine = {
      ...own,
      persoon: { id: 'noor' },
      status: null,
      answer: null,
      answeredAt: null,
      answeredVersion: null,
    };
    const speaker = { id: 'p1', name: 'Noor de Wit', calendarAnswer: null };
    const me = { ...speaker, role: 'SPEAKER', organisatie: null, bio: null, persoonId: 'noor' } as const;
    const { findByText, findByRole, queryByText, asked } = renderAt('/kennissessies/s1', kennissessiesRoutes, {
      Viewer: noor,
      Kennissessie: { data: { kennissessie: detail({ speakers: [me] }) } },
      SpeakerCalendars: { data: { kennissessie: { id: 's1', speakers: [{ ...speaker, calendar: mine }] } } },
      ResendKennissessieInvitation: { data: { resendInvitation: { ...mine, version: 2, sentAs: 'RESENT' } } },
    });
    await findByText('Uw uitnodiging (versie 1) is verstuurd op dinsdag 10 november om 10.00 uur.');
    expect(queryByText(/uw plaats staat vast/)).toBeNull();
    await user.click(await findByRole('button', { name: 'Stuur de uitnodiging opnieuw' }));
    await findByText(/De uitnodiging is opnieuw verstuurd/);
    expect(asked.find(({ operation }) => operation === 'ResendKennissessieInvitation')?.variables).toEqual({
      kennissessieId: 's1',
      persoonId: 'noor',
    });
  });
});

describe('a session that was called off', () => {
  it('goes on after all, after asking', async () => {
    const user = userEvent.setup();
    const off = { status: 'CANCELLED', cancelReason: 'Ziek.', registeredCount: 2 } as const;
    const rights = { ...asOrganiser, edit: false, cancel: false, restore: true };
    const { findByRole, findByText, queryByText } = renderAt('/kennissessies/s1', kennissessiesRoutes, {
      Viewer: noor,
      Kennissessie: { data: { kennissessie: detail({ ...off, viewerCan: rights }) } },
      RestoreKennissessie: { data: { restoreKennissessie: detail({ viewerCan: asOrganiser }) } },
    });
    await findByText('Deze sessie gaat niet door');
    await user.click(await findByRole('button', { name: 'Toch laten doorgaan' }));
    const dialog = within(await findByRole('dialog', { name: 'Deze sessie toch laten doorgaan?' }));
    dialog.getByText(/2 mensen houden hun plaats/);
    await user.click(dialog.getByRole('button', { name: 'Toch laten doorgaan' }));
    await findByText('De sessie gaat toch door.');
    expect(queryByText('Deze sessie gaat niet door')).toBeNull();
  });
});
