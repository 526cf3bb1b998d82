import type { MeldingItemFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { meldingenRoutes } from './routes.js';

function melding(text: string, readAt: string | null): MeldingItemFragment {
  return { id: text, kind: 'KENNISSESSIE', text, url: '/kennissessies/k1', createdAt: '2026-01-20T10:00:00Z', readAt };
}

function answers(
  nodes: MeldingItemFragment[],
  markRead: Answers[string] = { data: { markMeldingenRead: true } },
): Answers {
  let read = false;
  return {
    Meldingen: () => ({
      data: {
        meldingen: {
          nodes: nodes.map((one) => (read ? { ...one, readAt: '2026-01-21T10:00:00Z' } : one)),
          totalCount: nodes.length,
          pageInfo: { endCursor: null, hasNextPage: false },
        },
        unreadMeldingCount: read ? 0 : nodes.filter((one) => one.readAt === null).length,
      },
    }),
    MarkMeldingenRead: (variables) => {
      const answer = typeof markRead === 'function' ? markRead(variables) : markRead;
      if ('data' in answer) read = true;
      return answer;
    },
  };
}

const two = [melding('De sessie is verplaatst.', null), melding('U bent aangemeld.', '2026-01-20T11:00:00Z')];

describe('the page with meldingen', () => {
  it('marks what is new, in words too', async () => {
    const { findByText, findByRole, container } = renderAt('/meldingen', meldingenRoutes, answers(two));
    await findByText('1 ongelezen melding');
    const [first, second] = within(await findByRole('main'))
      .getAllByRole('listitem')
      .slice(-2);
    if (!first || !second) throw new Error('two meldingen were expected');
    expect(within(first).getByText('Nieuw')).toBeTruthy();
    expect(within(first).getByRole('link').getAttribute('href')).toBe('/kennissessies/k1');
    expect(within(second).queryByText('Nieuw')).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('marks all as read at once, and says so where the button was', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, queryByRole, queryByText, asked } = renderAt(
      '/meldingen',
      meldingenRoutes,
      answers(two),
    );
    await user.click(await findByRole('button', { name: 'Markeer alles als gelezen' }));
    expect(document.activeElement).toBe(await findByText('U hebt alles gelezen.'));
    expect(queryByText('Nieuw')).toBeNull();
    expect(queryByRole('button', { name: 'Markeer alles als gelezen' })).toBeNull();
    expect(asked.filter(({ operation }) => operation === 'MarkMeldingenRead')).toHaveLength(1);
  });

  it('takes it back when the API refuses', async () => {
    const user = userEvent.setup();
    const refusal = { errors: [{ message: 'Even wachten.', extensions: { code: 'RATE_LIMITED' } }] };
    const { findByRole, findByText } = renderAt('/meldingen', meldingenRoutes, answers(two, refusal));
    await user.click(await findByRole('button', { name: 'Markeer alles als gelezen' }));
    await findByText('Even wachten.');
    await findByText('Nieuw');
  });

  it('is honest when there are none', async () => {
    const { findByRole, container } = renderAt('/meldingen', meldingenRoutes, answers([]));
    await findByRole('heading', { name: 'U hebt nog geen meldingen' });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
