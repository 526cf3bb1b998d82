import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from './routes.js';
import { asOrganiser, data, detail, leads, noor, now } from './spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const question = {
  kind: 'KENNISVRAAG',
  id: 'v1',
  title: 'Wie is eigenaar van data?',
  url: '/kennisagenda#v1',
} as const;
const answers: Answers = {
  Viewer: noor,
  KennissessiePlanning: leads,
  KennissessieThemas: { data: { themas: [data] } },
  Kennissessie: { data: { kennissessie: detail({ viewerCan: asOrganiser }) } },
  KennissessiePlanningHelp: {
    data: {
      planningHelp: {
        unseenLeervragen: 0,
        hints: [{ ...question, startsAt: null, endsAt: null, places: null, clash: false, because: 'Gaat over data.' }],
      },
    },
  },
  SessionAnsweredQuestions: { data: { kennissessie: { id: 's1', answeredQuestions: [] } } },
  LinkQuestion: { data: { linkQuestion: { id: 's1', answeredQuestions: [question] } } },
};

describe('questions that a session answers', () => {
  it('are linked beside the form, and taken away again', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, asked } = renderAt('/kennissessies/s1/bewerken', kennissessiesRoutes, answers);
    await user.click(await findByRole('button', { name: `Koppel ‘${question.title}’ aan deze sessie` }));
    await findByText('Gekoppeld');
    expect(asked.find(({ operation }) => operation === 'LinkQuestion')?.variables).toEqual({
      kennissessieId: 's1',
      kind: 'KENNISVRAAG',
      questionId: 'v1',
      linked: true,
    });
    await findByRole('button', { name: `Maak ‘${question.title}’ los van deze sessie` });
  });

  it('stand on the page of the session', async () => {
    const { findByRole, container } = renderAt('/kennissessies/s1', kennissessiesRoutes, {
      ...answers,
      SessionAnsweredQuestions: { data: { kennissessie: { id: 's1', answeredQuestions: [question] } } },
    });
    await findByRole('heading', { name: 'Vragen die deze sessie beantwoordt' });
    expect((await findByRole('link', { name: question.title })).getAttribute('href')).toBe('/kennisagenda#v1');
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
