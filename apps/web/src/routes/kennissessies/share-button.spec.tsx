import { accessibilityFaults } from '@academie/web-ui/testing';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ShareButton } from '../../features/kennissessies/detail/share-button.js';
import { detail } from './spec-sessions.js';

afterEach(() => void vi.unstubAllGlobals());

const address = `${window.location.origin}/kennissessies/s1`;

describe('sharing a session', () => {
  it('hands it to the programs of the reader where the browser can', async () => {
    const user = userEvent.setup();
    const share = vi.fn(async () => undefined);
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { getByRole } = render(<ShareButton session={detail()} />);
    await user.click(getByRole('button', { name: 'Deel deze sessie' }));
    expect(share).toHaveBeenCalledWith({ title: 'Participatie die werkt', url: address });
    Reflect.deleteProperty(navigator, 'share');
  });

  it('copies the link elsewhere, and says so', async () => {
    const user = userEvent.setup();
    const { getByRole, findByText, container } = render(<ShareButton session={detail()} />);
    await user.click(getByRole('button', { name: 'Deel deze sessie' }));
    await findByText(/De link is gekopieerd/);
    expect(await navigator.clipboard.readText()).toBe(address);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('gives the link to copy by hand when the browser may not copy', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const { getByRole, findByLabelText } = render(<ShareButton session={detail()} />);
    await user.click(getByRole('button', { name: 'Deel deze sessie' }));
    const field = (await findByLabelText('Kopieer deze link:')) as HTMLInputElement;
    expect(field.value).toBe(address);
    expect(document.activeElement).toBe(field);
  });
});
