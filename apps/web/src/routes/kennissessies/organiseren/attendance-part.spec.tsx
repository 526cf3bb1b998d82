import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../../shared/testing/render.js';
import { incheckenRoutes } from '../../inchecken/routes.js';
import { kennissessiesRoutes } from '../routes.js';
import { asOrganiser, detail, noor, now } from '../spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const sheet = {
  presentCount: 1,
  absentCount: 0,
  unknownCount: 1,
  opensAt: '2026-11-20T10:00:00Z',
  closedAt: null,
  canMark: true,
  canMarkAbsent: true,
  canClose: false,
  code: { code: 'CDF347', url: 'https://academie.test/inchecken/CDF347', until: '2026-11-20T12:03:00Z' },
};
const entry = (id: string, name: string, present: boolean | null) => ({
  id,
  status: present === null ? 'REGISTERED' : present ? 'ATTENDED' : 'NO_SHOW',
  attendance: present === null ? null : { present, way: 'QR', walkIn: false, recordedAt: '2026-11-20T11:02:00Z' },
  persoon: { id: name, name, organisatie: { id: 'o', name: 'Gemeente Zwolle' } },
});
const answers = (more: Partial<typeof sheet> = {}): Answers => ({
  Viewer: noor,
  Kennissessie: { data: { kennissessie: detail({ viewerCan: asOrganiser }) } },
  AttendanceSheet: { data: { kennissessie: { id: 's1', attendance: { ...sheet, ...more } } } },
  AttendanceList: {
    data: {
      kennissessie: {
        id: 's1',
        registrations: {
          nodes: [entry('r2', 'Sanne Bakker', null), entry('r1', 'Noor de Wit', true)],
          pageInfo: { endCursor: null, hasNextPage: false },
          totalCount: 2,
        },
      },
    },
  },
});
const at = (part: string, more: Answers) =>
  renderAt(`/kennissessies/s1/organiseren/${part}`, kennissessiesRoutes, more);

describe('attendance in the organiser’s room', () => {
  it('lists everyone by name, tells how it is known, and takes the list along', async () => {
    const { findByRole, findByText, getAllByRole, container } = at('aanwezigheid', answers());
    await findByRole('button', { name: 'Aanwezig: Noor de Wit', pressed: true });
    await findByText(/ingecheckt met de QR-code om 12.02 uur/);
    expect(getAllByRole('button', { pressed: false }).map((button) => button.getAttribute('aria-label'))).toEqual([
      'Afwezig: Noor de Wit',
      'Aanwezig: Sanne Bakker',
      'Afwezig: Sanne Bakker',
    ]);
    const link = await findByRole('link', { name: 'Download als tekst (csv)' });
    expect(link.getAttribute('href')).toBe('/bestanden/kennissessies/s1/deelnemers.csv');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('ticks, takes back, and undoes what was said of all others', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, asked } = at('aanwezigheid', {
      ...answers(),
      MarkAttendance: { data: { markAttendance: { id: 's1', attendance: sheet } } },
      MarkRestAbsent: { data: { markRestAbsent: ['r2'] } },
    });
    const marks = () => asked.filter(({ operation }) => operation === 'MarkAttendance').map((m) => m.variables.input);
    await user.click(await findByRole('button', { name: 'Aanwezig: Sanne Bakker' }));
    await user.click(await findByRole('button', { name: 'Aanwezig: Noor de Wit' }));
    await user.click(await findByRole('button', { name: 'Meld 1 andere afwezig' }));
    await findByText('U hebt 1 persoon afwezig gemeld.');
    await user.click(await findByRole('button', { name: 'Ongedaan maken' }));
    expect(marks()).toEqual([
      { kennissessieId: 's1', registrationIds: ['r2'], mark: 'PRESENT' },
      { kennissessieId: 's1', registrationIds: ['r1'], mark: 'UNKNOWN' },
      { kennissessieId: 's1', registrationIds: ['r2'], mark: 'UNKNOWN' },
    ]);
  });

  it('asks before it closes, and says who becomes a no-show', async () => {
    const user = userEvent.setup();
    const { findByRole, asked } = at('aanwezigheid', {
      ...answers({ canClose: true, code: undefined }),
      CloseAttendance: { data: { closeAttendance: { id: 's1', attendance: sheet } } },
    });
    await user.click(await findByRole('button', { name: 'Rond de aanwezigheid af' }));
    const dialog = within(await findByRole('dialog'));
    dialog.getByText(/Van 1 persoon is niet bekend/);
    await user.click(dialog.getByRole('button', { name: 'Rond de aanwezigheid af' }));
    expect(asked.map(({ operation }) => operation)).toContain('CloseAttendance');
    expect(document.activeElement).toBe(await findByRole('heading', { name: 'Wie is er?' }));
  });

  it('lets somebody in who has no seat, after asking when it is full', async () => {
    const user = userEvent.setup();
    const full = { errors: [{ message: 'Vol', extensions: { code: 'CONFLICT', reason: 'FULL' } }] };
    const karim = { data: { addWalkIn: { id: 'r3', persoon: { id: 'karim', name: 'Karim Haddad' } } } };
    const { findByRole, findByLabelText, findByText } = at('aanwezigheid', {
      ...answers(),
      AddWalkIn: ({ input }) => ((input as { makeRoom: boolean }).makeRoom ? karim : full),
    });
    await user.type(await findByLabelText('Mailadres'), 'karim@academie.test');
    await user.click(await findByRole('button', { name: 'Voeg toe als aanwezig' }));
    await user.click(await findByRole('button', { name: 'Voeg toch toe' }));
    await findByText('Karim Haddad staat op de lijst als aanwezig.');
  });

  it('shows the code on the wall, to the eye and to a screen reader', async () => {
    const { findByRole, findByText, container } = at('inchecken', answers());
    await findByRole('img', { name: 'QR-code om in te checken' });
    await findByText('CDF-347');
    await findByText('C D F 3 4 7');
    await findByText('1 persoon is er');
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe('checking in', () => {
  const done = { data: { checkIn: { id: 'r1', kennissessie: { id: 's1', title: 'Participatie die werkt' } } } };

  it('sends what was typed, and says what was wrong with it at the field', async () => {
    const user = userEvent.setup();
    let answer: Answers[string] = {
      errors: [
        { message: 'x', extensions: { code: 'INVALID_INPUT', fields: [{ path: 'code', message: 'Klopt niet.' }] } },
      ],
    };
    const { findByRole, findByLabelText, asked, container } = renderAt('/inchecken', incheckenRoutes, {
      Viewer: noor,
      CheckIn: () => answer as { data: unknown },
    });
    const field = (await findByLabelText('Code op het scherm')) as HTMLInputElement;
    await user.type(field, 'cdf-346');
    await user.click(await findByRole('button', { name: 'Ik ben er' }));
    await findByRole('link', { name: 'Klopt niet.' });
    expect(field.value).toBe('cdf-346');
    expect(await accessibilityFaults(container)).toEqual([]);
    answer = done;
    await user.click(await findByRole('button', { name: 'Ik ben er' }));
    expect(document.activeElement).toBe(await findByRole('heading', { name: 'U bent ingecheckt' }));
    expect(asked.at(-1)?.variables).toEqual({ code: 'cdf-346', scanned: false });
  });

  it('does nothing by the mere opening of the scanned address', async () => {
    const user = userEvent.setup();
    const kennissessie = { ...detail(), id: 's1' };
    const { findByRole, asked, container } = renderAt('/inchecken/CDF347', incheckenRoutes, {
      Viewer: noor,
      CheckInOffer: { data: { checkInOffer: { checkedIn: false, kennissessie } } },
      CheckIn: done,
    });
    await findByRole('heading', { name: 'Participatie die werkt' });
    expect(asked.map(({ operation }) => operation)).not.toContain('CheckIn');
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(await findByRole('button', { name: 'Ik ben er' }));
    await findByRole('heading', { name: 'U bent ingecheckt' });
    expect(asked.at(-1)?.variables).toEqual({ code: 'CDF347', scanned: true });
  });

  it('asks a visitor to sign in first, and brings them back', async () => {
    const { findByRole } = renderAt('/inchecken/CDF347', incheckenRoutes, {
      CheckInOffer: { errors: [{ message: 'Log eerst in.', extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    const alert = within(await findByRole('alert'));
    const link = alert.getByRole('link', { name: 'Inloggen' });
    expect(link.getAttribute('href')).toContain('%2Finchecken%2FCDF347');
  });
});
