import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Answers, renderAt } from '../../../shared/testing/render.js';
import { kennissessiesRoutes } from '../routes.js';
import { asOrganiser, detail, noor } from '../spec-sessions.js';

const work = (more: object = {}) => ({
  id: 'h1',
  kind: 'COUNTER',
  subject: 'Re: Uitnodiging',
  words: 'Kan het een uur later?\nGraag!\n\nSanne',
  proposedStartsAt: '2026-12-01T10:00:00Z',
  proposedEndsAt: '2026-12-01T11:30:00Z',
  authentic: false,
  receivedAt: '2026-11-20T09:00:00Z',
  doneAt: null,
  persoon: { id: 'p', name: 'Sanne Bakker' },
  ...more,
});

function show(nodes: object[], more: Answers = {}) {
  const page = { nodes, pageInfo: { endCursor: null, hasNextPage: false }, totalCount: nodes.length };
  const counts = { accepted: 12, tentative: 3, declined: 2, unanswered: 20, openHandWork: 1 };
  return renderAt('/kennissessies/s1/organiseren/antwoorden', kennissessiesRoutes, {
    Viewer: noor,
    Kennissessie: { data: { kennissessie: detail({ viewerCan: asOrganiser }) } },
    AntwoordSummary: { data: { answerSummary: counts } },
    AntwoordHandWork: { data: { handWork: page } },
    ...more,
  });
}

describe('answers, for those who organise', () => {
  it('are counted, and what a person must judge stands below', async () => {
    const { findByText, findByRole, container } = show([work()]);
    await findByRole('heading', { name: 'Wat mensen antwoordden in hun agenda' });
    await findByText('12');
    await findByRole('heading', { name: 'Sanne Bakker' });
    await findByText('Stelt een andere tijd voor');
    await findByText(/Kan het een uur later\?/);
    await findByText('Afzender niet te controleren');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('are put away when somebody has looked', async () => {
    const user = userEvent.setup();
    let done = false;
    const page = () => ({
      nodes: [work({ doneAt: done ? '2026-11-21T09:00:00Z' : null })],
      pageInfo: { endCursor: null, hasNextPage: false },
      totalCount: 1,
    });
    const { findByRole, findByText, findAllByText, queryByRole } = show([], {
      AntwoordHandWork: () => ({ data: { handWork: page() } }),
      AntwoordFinish: () => {
        done = true;
        return { data: { finishHandWork: work({ doneAt: '2026-11-21T09:00:00Z' }) } };
      },
    });
    await user.click(await findByRole('button', { name: 'Markeer als bekeken (bericht van Sanne Bakker)' }));
    await findAllByText('Het bericht van Sanne Bakker staat op bekeken.');
    await findByText('Bekeken');
    expect(queryByRole('button', { name: /^Markeer als bekeken/ })).toBeNull();
  });

  it('say that there is nothing to do', async () => {
    const { findByRole, container } = show([]);
    await findByRole('heading', { name: 'Geen berichten' });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
