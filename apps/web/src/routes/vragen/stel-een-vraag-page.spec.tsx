import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { vragenRoutes } from './routes.js';
import { detailOf, signedInAs } from './testing.js';

const KEY = 'academie.stel-een-vraag';
const kept = {
  subject: 'Hitte in de wijk',
  question: 'Hoe houden wij het koel in de wijk?',
  thema: 'klimaat',
  savedAt: new Date().toISOString(),
};

const answers: Answers = {
  IntakeThemas: {
    data: { themas: [{ id: 't', slug: 'klimaat', name: 'Klimaat', summary: 'Het wordt warmer. Ook hier.' }] },
  },
  IntakeSuggesties: {
    data: {
      suggesties: [
        {
          id: 's',
          kind: 'NETWERK',
          title: 'Hitte',
          url: '/netwerken/hitte',
          because: 'Dit netwerk gaat ook over ‘hitte’.',
        },
      ],
    },
  },
};

beforeEach(() => localStorage.clear());

describe('putting a question', () => {
  it('says what is missing, first in the title', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, container } = renderAt('/stel-een-vraag', vragenRoutes, answers);
    await user.click(await findByRole('button', { name: 'Volgende stap' }));
    const summary = await findByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(document.title).toMatch(/^Fout: /);
    expect((await findByLabelText('Onderwerp')).getAttribute('aria-invalid')).toBe('true');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('shows what is there already while one types, with why, in a new tab', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, findByText } = renderAt('/stel-een-vraag', vragenRoutes, answers);
    await user.type(await findByLabelText('Onderwerp'), kept.subject);
    await findByRole('heading', { name: 'Staat uw antwoord hier al bij?' });
    expect((await findByRole('link', { name: /^Hitte/ })).getAttribute('target')).toBe('_blank');
    await findByText('Dit netwerk gaat ook over ‘hitte’.');
  });

  it('keeps the answers from step to step, also when the page is left', async () => {
    const user = userEvent.setup();
    const first = renderAt('/stel-een-vraag', vragenRoutes, answers);
    await user.type(await first.findByLabelText('Onderwerp'), kept.subject);
    await user.click(await first.findByRole('button', { name: 'Volgende stap' }));
    await first.findByRole('heading', { level: 1, name: 'Wat is uw vraag?' });
    await user.type(await first.findByLabelText('Uw vraag'), 'Hoe houden');
    first.unmount();

    const again = renderAt('/stel-een-vraag/vraag', vragenRoutes, answers);
    expect(((await again.findByLabelText('Uw vraag')) as HTMLTextAreaElement).value).toBe('Hoe houden');
    await again.findByText(/Uw antwoorden zijn bewaard om/);
    await user.click(await again.findByRole('button', { name: 'Wis mijn antwoorden' }));
    await again.findByRole('heading', { level: 1, name: 'Waar gaat uw vraag over?' });
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('brings who skips a step back to it', async () => {
    const { findByRole, router } = renderAt('/stel-een-vraag/controle', vragenRoutes, answers);
    await findByRole('heading', { level: 1, name: 'Waar gaat uw vraag over?' });
    expect(router.state.location.pathname).toBe('/stel-een-vraag');
  });

  it('lets a visitor sign in at the end, and come back', async () => {
    localStorage.setItem(KEY, JSON.stringify(kept));
    const { findByRole, queryByRole } = renderAt('/stel-een-vraag/controle', vragenRoutes, answers);
    const link = await findByRole('link', { name: 'Log in en ga verder' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('terug=/stel-een-vraag/controle');
    expect(queryByRole('button', { name: 'Verstuur uw vraag' })).toBeNull();
    expect(localStorage.getItem(KEY)).not.toBeNull();
  });

  it('sends it once, forgets the draft, and gives the number', async () => {
    localStorage.setItem(KEY, JSON.stringify(kept));
    const user = userEvent.setup();
    const { findByRole, findByText, router, asked, container } = renderAt('/stel-een-vraag/controle', vragenRoutes, {
      ...answers,
      Viewer: signedInAs('Noor'),
      SubmitLeervraag: { data: { submitLeervraag: { id: 'v1', number: 'LV-2026-0042' } } },
      SubmittedLeervraag: { data: { leervraag: { ...detailOf(kept.subject), number: 'LV-2026-0042' } } },
    });
    await user.dblClick(await findByRole('button', { name: 'Verstuur uw vraag' }));
    await findByText('LV-2026-0042');
    expect(router.state.location.pathname).toBe('/stel-een-vraag/verstuurd/v1');
    const { savedAt: _, ...input } = kept;
    expect(asked.filter(({ operation }) => operation === 'SubmitLeervraag').map(({ variables }) => variables)).toEqual([
      { input },
    ]);
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('keeps the answers when it is refused, and leads to what is wrong', async () => {
    localStorage.setItem(KEY, JSON.stringify(kept));
    const user = userEvent.setup();
    const fields = [{ path: 'question', message: 'Schrijf iets meer.' }];
    const { findByRole } = renderAt('/stel-een-vraag/controle', vragenRoutes, {
      ...answers,
      Viewer: signedInAs('Noor'),
      SubmitLeervraag: { errors: [{ message: 'Klopt niet.', extensions: { code: 'INVALID_INPUT', fields } }] },
    });
    await user.click(await findByRole('button', { name: 'Verstuur uw vraag' }));
    await user.click(await findByRole('link', { name: 'Schrijf iets meer.' }));
    expect(document.activeElement?.textContent).toBe('Wijzig Vraag');
    expect(localStorage.getItem(KEY)).not.toBeNull();
  });
});
