import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { inloggenRoutes } from './routes.js';

const noCast: Answers = { LedenCast: { data: { castPersonen: [] } } };
const cast: Answers = {
  LedenCast: {
    data: {
      castPersonen: [
        {
          email: 'noor@academie.test',
          persoon: {
            id: 'n',
            name: 'Noor de Wit',
            functie: 'Adviseur',
            organisatie: { id: 'z', name: 'Gemeente Zwolle' },
          },
        },
      ],
    },
  },
  SignInAsCast: { data: { signInAsCast: { email: 'noor@academie.test' } } },
};

let enter: MockInstance<(url: string | URL) => void>;
beforeEach(() => {
  localStorage.clear();
  enter = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined);
});
afterEach(() => enter.mockRestore());

describe('asking for a link', () => {
  it('says the same for every address, and hands the focus to it', async () => {
    const user = userEvent.setup();
    const { findByLabelText, findByRole, asked, container } = renderAt('/inloggen', inloggenRoutes, {
      ...noCast,
      RequestSignInLink: { data: { requestSignInLink: true } },
    });
    await user.type(await findByLabelText('E-mailadres'), 'wie@zwolle.nl{Enter}');
    const title = await findByRole('heading', { name: 'Kijk in uw e-mail' });
    expect(document.activeElement).toBe(title);
    expect(asked.find(({ operation }) => operation === 'RequestSignInLink')?.variables).toEqual({
      email: 'wie@zwolle.nl',
    });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('names what is wrong with an address before it is sent, and keeps what was typed', async () => {
    const user = userEvent.setup();
    const { findByLabelText, findByRole, asked, container } = renderAt('/inloggen', inloggenRoutes, noCast);
    const field = (await findByLabelText('E-mailadres')) as HTMLInputElement;
    await user.type(field, 'wie zwolle{Enter}');
    const summary = await findByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(document.title).toBe('Fout: Inloggen | Academie');
    expect(field.value).toBe('wie zwolle');
    expect(asked.map(({ operation }) => operation)).not.toContain('RequestSignInLink');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('sends once, however often one presses', async () => {
    const user = userEvent.setup();
    const { findByLabelText, findByRole, asked } = renderAt('/inloggen', inloggenRoutes, {
      ...noCast,
      RequestSignInLink: { data: { requestSignInLink: true } },
    });
    await user.type(await findByLabelText('E-mailadres'), 'wie@zwolle.nl');
    await user.dblClick(await findByRole('button', { name: 'Stuur mij een link' }));
    await findByRole('heading', { name: 'Kijk in uw e-mail' });
    expect(asked.filter(({ operation }) => operation === 'RequestSignInLink')).toHaveLength(1);
  });
});

describe('the demo', () => {
  it('offers its people, and goes back to where the reader was', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, container } = renderAt('/inloggen?terug=%2Faccount', inloggenRoutes, cast);
    await findByText(/verzonnen mensen/);
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(await findByRole('button', { name: /Noor de Wit/ }));
    await vi.waitFor(() => expect(enter).toHaveBeenCalledWith('/account'));
  });

  it('does not lead to another site', async () => {
    const user = userEvent.setup();
    const { findByRole } = renderAt('/inloggen?terug=%2F%2Felders.nl', inloggenRoutes, cast);
    await user.click(await findByRole('button', { name: /Noor de Wit/ }));
    await vi.waitFor(() => expect(enter).toHaveBeenCalledWith('/'));
  });
});

describe('the mailed link', () => {
  const link = (more: object): Answers => ({
    LedenSignInLink: {
      data: {
        signInLink: {
          valid: true,
          email: 'noor@zwolle.nl',
          needsRegistration: false,
          organisatieName: 'Gemeente Zwolle',
          doelgroepChoices: ['AMBTENAAR', 'BESTUURDER'],
          ...more,
        },
      },
    },
  });

  it('is not used up by looking at it, only by the button', async () => {
    const user = userEvent.setup();
    const { findByText, findByRole, asked, container } = renderAt('/aanmelden/abc', inloggenRoutes, {
      ...link({}),
      SignIn: { data: { signIn: { email: 'noor@zwolle.nl' } } },
    });
    await findByText('noor@zwolle.nl');
    expect(asked.map(({ operation }) => operation)).not.toContain('SignIn');
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(await findByRole('button', { name: 'Inloggen' }));
    await vi.waitFor(() => expect(enter).toHaveBeenCalledWith('/'));
    expect(asked.at(-1)).toEqual({ operation: 'SignIn', variables: { token: 'abc' } });
  });

  it('offers a new one when it no longer works', async () => {
    const { findByRole, findByLabelText } = renderAt(
      '/aanmelden/oud',
      inloggenRoutes,
      link({ valid: false, email: null }),
    );
    await findByRole('heading', { level: 1, name: 'Deze link werkt niet meer' });
    await findByLabelText('E-mailadres');
  });

  it('turns to that when it was used meanwhile', async () => {
    const user = userEvent.setup();
    let used = false;
    const { findByRole } = renderAt('/aanmelden/abc', inloggenRoutes, {
      LedenSignInLink: () => {
        const answer = link(used ? { valid: false, email: null } : {}).LedenSignInLink;
        if (!answer || typeof answer === 'function') throw new Error('expected an answer');
        return answer;
      },
      SignIn: () => {
        used = true;
        return {
          errors: [
            { message: 'Deze link werkt niet meer.', extensions: { code: 'CONFLICT', reason: 'LINK_NOT_VALID' } },
          ],
        };
      },
    });
    await user.click(await findByRole('button', { name: 'Inloggen' }));
    await findByRole('heading', { level: 1, name: 'Deze link werkt niet meer' });
    expect(enter).not.toHaveBeenCalled();
  });

  it('asks a newcomer once who they are, and shows what the API refuses at its field', async () => {
    const user = userEvent.setup();
    let refused = true;
    const { findByRole, findByLabelText, findByText, asked, container } = renderAt('/aanmelden/abc', inloggenRoutes, {
      ...link({ needsRegistration: true }),
      Register: () =>
        refused
          ? {
              errors: [
                {
                  message: 'x',
                  extensions: {
                    code: 'INVALID_INPUT',
                    fields: [{ path: 'functie', message: 'Vul uw functie in, met 2 tot 120 tekens.' }],
                  },
                },
              ],
            }
          : { data: { register: { email: 'noor@zwolle.nl' } } },
    });
    await findByText('Gemeente Zwolle');
    await user.click(await findByRole('button', { name: 'Maak mijn account' }));
    await findByRole('link', { name: 'Kies wat u bent' });
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.type(await findByLabelText('Naam'), 'Noor de Wit');
    await user.type(await findByLabelText('Functie'), 'Adviseur');
    await user.click(await findByLabelText('Ambtenaar'));
    await user.click(await findByRole('button', { name: 'Maak mijn account' }));
    await findByRole('link', { name: 'Vul uw functie in, met 2 tot 120 tekens.' });
    expect(((await findByLabelText('Naam')) as HTMLInputElement).value).toBe('Noor de Wit');
    refused = false;
    await user.click(await findByRole('button', { name: 'Maak mijn account' }));
    await vi.waitFor(() => expect(enter).toHaveBeenCalledWith('/'));
    expect(asked.at(-1)?.variables).toEqual({
      token: 'abc',
      input: { name: 'Noor de Wit', functie: 'Adviseur', doelgroep: 'AMBTENAAR' },
    });
  });
});

describe('asking for access', () => {
  it('checks, sends and says what happens next', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, asked, container } = renderAt('/toegang-aanvragen', inloggenRoutes, {
      RequestAccess: { data: { requestAccess: true } },
    });
    await user.click(await findByRole('button', { name: 'Vraag toegang aan' }));
    expect((await findByRole('alert')).querySelectorAll('a')).toHaveLength(6);
    await user.type(await findByLabelText('E-mailadres'), 'an@school.test');
    await user.type(await findByLabelText('Organisatie waar u werkt'), 'Hogeschool');
    await user.type(await findByLabelText('Naam'), 'An Bos');
    await user.type(await findByLabelText('Functie'), 'Docent');
    await user.click(await findByRole('radio', { name: /^Partner/ }));
    await user.type(await findByLabelText('Waarom wilt u meedoen?'), 'Om mee te leren.');
    await user.click(await findByRole('button', { name: 'Vraag toegang aan' }));
    const title = await findByRole('heading', { name: 'Uw aanvraag is verstuurd' });
    expect(document.activeElement).toBe(title);
    expect(asked.at(-1)?.variables.input).toEqual({
      email: 'an@school.test',
      organisationName: 'Hogeschool',
      name: 'An Bos',
      functie: 'Docent',
      doelgroep: 'PARTNER',
      motivation: 'Om mee te leren.',
    });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
