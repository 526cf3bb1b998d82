import type { KennissessieAskingFragment, KennissessieQuestionFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from './routes.js';
import { asOrganiser, detail, mayLeave, meal, noor, now, registered, remark } from './spec-sessions.js';

vi.setConfig({ testTimeout: 20_000 });
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const asked = (answers: { questionId: string; values: string[] }[] | null): Answers[string] => ({
  data: {
    kennissessie: { id: 's1', questions: [meal, remark], viewerRegistration: answers && { id: 'r1', answers } },
  },
});

describe('registering for a session that asks something', () => {
  const base: Answers = { Viewer: noor, KennissessieAnswers: asked(null) };

  it('says what each answer is for, points to what is missing, keeps the rest, and sends it', async () => {
    const user = userEvent.setup();
    const fields = [{ path: 'answers.q1', message: 'Beantwoord de vraag ‘Wat eet u?’.' }];
    let refuse = true;
    const {
      findByRole,
      findByLabelText,
      asked: sent,
      router,
      container,
    } = renderAt('/kennissessies/s1/aanmelden', kennissessiesRoutes, {
      ...base,
      Kennissessie: { data: { kennissessie: detail({ questionCount: 2 }) } },
      RegisterWithAnswers: () =>
        refuse
          ? { errors: [{ message: 'fout', extensions: { code: 'INVALID_INPUT', fields } }] }
          : {
              data: {
                registerForKennissessie: { ...registered, kennissessie: detail({ viewerRegistration: registered }) },
              },
            },
    });
    const group = await findByRole('group', { name: /Wat eet u/ });
    expect(group.textContent).toContain('Waarvoor: Voor de lunch.');
    expect(group.textContent).toContain('14 dagen na de sessie');
    await user.type(await findByLabelText(/Wat brengt u mee/), 'Een kaart');
    await user.click(await findByRole('button', { name: 'Meld u aan' }));
    const summary = await findByRole('alert', { name: 'Controleer uw antwoorden' });
    await user.click(within(summary).getByRole('link'));
    expect(document.activeElement).toBe(await findByRole('radio', { name: 'Vlees' }));
    expect(await accessibilityFaults(container)).toEqual([]);

    refuse = false;
    await user.click(await findByRole('radio', { name: 'Vega' }));
    await user.click(await findByRole('button', { name: 'Meld u aan' }));
    await vi.waitFor(() => expect(router.state.location.pathname).toBe('/kennissessies/s1'));
    expect(sent.filter(({ operation }) => operation === 'RegisterWithAnswers').at(-1)?.variables).toEqual({
      kennissessieId: 's1',
      answers: [
        { questionId: 'q1', values: ['Vega'] },
        { questionId: 'q2', values: ['Een kaart'] },
      ],
    });
  });

  it('shows who is registered what they answered, to answer otherwise', async () => {
    const session = detail({
      questionCount: 2,
      viewerRegistration: registered,
      viewerCan: { ...detail().viewerCan, ...mayLeave, changeAnswers: true },
    });
    const { findByRole } = renderAt('/kennissessies/s1/aanmelden', kennissessiesRoutes, {
      ...base,
      Kennissessie: { data: { kennissessie: session } },
      KennissessieAnswers: asked([{ questionId: 'q1', values: ['Vega'] }]),
    });
    expect(await findByRole('heading', { level: 1, name: 'Uw antwoorden' })).toBeDefined();
    expect(await findByRole('radio', { name: 'Vega', checked: true })).toBeDefined();
    expect(await findByRole('button', { name: 'Bewaar uw antwoorden' })).toBeDefined();
  });

  it('leads there from the session, instead of registering at once', async () => {
    const { findByRole } = renderAt('/kennissessies/s1', kennissessiesRoutes, {
      ...base,
      Kennissessie: { data: { kennissessie: detail({ questionCount: 2 }) } },
    });
    const link = await findByRole('link', { name: /^Aanmelden/ });
    expect(link.getAttribute('href')).toBe('/kennissessies/s1/aanmelden');
  });
});

describe('the questions of the organiser', () => {
  const summary = (question: KennissessieQuestionFragment, more = {}) => ({
    question,
    answeredCount: 0,
    counts: [],
    texts: [],
    forgottenCount: 0,
    forgottenAt: null,
    ...more,
  });
  const asking = (...questionSummaries: KennissessieAskingFragment['questionSummaries']) => ({
    id: 's1',
    viewerCan: { edit: true },
    questionSummaries,
  });
  const results = {
    answeredCount: 3,
    counts: [
      { value: 'Vlees', count: 1 },
      { value: 'Vega', count: 2 },
    ],
  };
  const base: Answers = {
    Viewer: noor,
    Kennissessie: { data: { kennissessie: detail({ viewerCan: { ...detail().viewerCan, ...asOrganiser } }) } },
    KennissessieQuestions: { data: { kennissessie: asking(summary(meal, results), summary(remark)) } },
  };

  it('are shown with what they brought, and moved with the focus going along', async () => {
    const user = userEvent.setup();
    const { findByRole, getAllByRole, container } = renderAt(
      '/kennissessies/s1/organiseren/vragen',
      kennissessiesRoutes,
      {
        ...base,
        MoveKennissessieQuestion: {
          data: { moveKennissessieQuestion: asking(summary(remark), summary(meal, results)) },
        },
      },
    );
    const row = await findByRole('row', { name: 'Vega 2', hidden: true });
    expect(row).toBeDefined();
    await user.click(await findByRole('button', { name: 'Omlaag de vraag ‘Wat eet u?’' }));
    await findByRole('heading', { level: 3, name: '2. Wat eet u?' });
    expect(getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '1. Wat brengt u mee?',
      '2. Wat eet u?',
    ]);
    expect(document.activeElement).toBe(await findByRole('button', { name: 'Omlaag de vraag ‘Wat eet u?’' }));
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('are added when nothing is missing', async () => {
    const user = userEvent.setup();
    const {
      findByRole,
      findByLabelText,
      findByText,
      asked: sent,
    } = renderAt('/kennissessies/s1/organiseren/vragen', kennissessiesRoutes, {
      ...base,
      AddKennissessieQuestion: { data: { addKennissessieQuestion: asking(summary(meal)) } },
    });
    await user.click(await findByRole('button', { name: 'Stel een vraag' }));
    await user.type(await findByLabelText('Uw vraag'), 'Wat eet u?');
    await user.click(await findByRole('radio', { name: 'Eén antwoord uit een lijst' }));
    await user.type(await findByLabelText('De antwoorden om uit te kiezen'), 'Vlees');
    await user.click(await findByRole('button', { name: 'Bewaar de vraag' }));
    const problems = await findByRole('alert', { name: 'Controleer uw antwoorden' });
    expect(within(problems).getAllByRole('link')).toHaveLength(2);
    await user.type(await findByLabelText('De antwoorden om uit te kiezen'), '{enter}Vega');
    await user.type(await findByLabelText('Waarvoor gebruikt u het antwoord?'), 'Voor de lunch.');
    await user.click(await findByRole('button', { name: 'Bewaar de vraag' }));
    await findByText('De vraag is bewaard.');
    expect(sent.find(({ operation }) => operation === 'AddKennissessieQuestion')?.variables).toEqual({
      kennissessieId: 's1',
      input: {
        label: 'Wat eet u?',
        kind: 'CHOICE',
        long: false,
        multiple: false,
        options: ['Vlees', 'Vega'],
        required: false,
        purpose: 'Voor de lunch.',
        retentionDays: 14,
      },
    });
  });
});
