import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../shared/testing/render.js';
import { herinneringenRoutes } from './routes.js';

const viewer = { data: { me: null } };

describe('the page to stop reminders', () => {
  it('does nothing until the button is pressed, and says then what it did', async () => {
    const user = userEvent.setup();
    const { findByRole, asked, container } = renderAt('/herinneringen/abc', herinneringenRoutes, {
      Viewer: viewer,
      StopReminders: { data: { stopReminders: true } },
    });
    const button = await findByRole('button', { name: 'Zet herinneringen uit' });
    expect(asked.some(({ operation }) => operation === 'StopReminders')).toBe(false);
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(button);
    await findByRole('heading', { level: 1, name: 'Herinneringen staan uit' });
    expect(asked.find(({ operation }) => operation === 'StopReminders')?.variables).toEqual({ token: 'abc' });
  });

  it('says when the link is not whole', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText } = renderAt('/herinneringen/abc', herinneringenRoutes, {
      Viewer: viewer,
      StopReminders: { data: null, errors: [{ message: 'Niet gevonden', extensions: { code: 'NOT_FOUND' } }] } as never,
    });
    await user.click(await findByRole('button', { name: 'Zet herinneringen uit' }));
    await findByText(/Deze link klopt niet/);
  });
});
