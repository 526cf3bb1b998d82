import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../../shared/testing/render.js';
import { kennissessiesRoutes } from '../routes.js';
import { asOrganiser, detail, noor, now } from '../spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const moment = (kind: 'WEEK' | 'DAY' | 'HOUR', dueAt: string, sentCount = 0) => ({ kind, on: true, dueAt, sentCount });
const settings = {
  note: null,
  moments: [
    moment('WEEK', '2026-11-17T09:00:00Z', 12),
    moment('DAY', '2026-11-23T09:00:00Z'),
    moment('HOUR', '2026-11-24T08:00:00Z'),
  ],
};
const answers: Answers = {
  Viewer: noor,
  Kennissessie: { data: { kennissessie: detail({ viewerCan: asOrganiser }) } },
  KennissessieReminders: { data: { kennissessieReminders: settings } },
  SetKennissessieReminders: { data: { setKennissessieReminders: { ...settings, note: 'Neem uw kaart mee.' } } },
};

describe('the reminders of a session', () => {
  it('say when they go out, and to how many they went; the organiser sets them', async () => {
    const user = userEvent.setup();
    const { findByLabelText, findByRole, findByText, asked, container } = renderAt(
      '/kennissessies/s1/organiseren/herinneringen',
      kennissessiesRoutes,
      answers,
    );
    await findByText(/Het moment was dinsdag 17 november om 10.00 uur. Verstuurd aan 12 mensen./);
    await findByText(/Gaat eruit op maandag 23 november om 10.00 uur./);
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(await findByLabelText(/^Een dag ervoor/));
    await user.type(await findByLabelText(/Wat wilt u erbij zeggen/), 'Neem uw kaart mee.');
    await user.click(await findByRole('button', { name: 'Bewaar de herinneringen' }));
    await findByText('Bewaard');
    expect(asked.find(({ operation }) => operation === 'SetKennissessieReminders')?.variables).toEqual({
      id: 's1',
      input: { week: true, day: false, hour: true, note: 'Neem uw kaart mee.' },
    });
  });
});
