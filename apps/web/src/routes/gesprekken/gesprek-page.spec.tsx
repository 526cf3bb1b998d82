import type { BerichtItemFragment, GesprekHeadFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { act, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeLive, fakeSight } from '../../features/gesprekken/testing/fake-live.js';
import { type Answer, type Answers, renderAt } from '../../shared/testing/render.js';
import { gesprekkenRoutes } from './routes.js';

const live = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('socket.io-client', () => ({ io: () => live.current }));
const server = fakeLive();
live.current = server.socket;

const noor = { id: 'noor', name: 'Noor de Wit' };
const sanne = { id: 'sanne', name: 'Sanne Bakker' };
const works: Record<string, string> = { noor: 'Gemeente Zwolle', sanne: 'Gemeente Utrecht' };

function bericht(nr: number, author = sanne, more: Partial<BerichtItemFragment> = {}): BerichtItemFragment {
  return {
    id: `b${nr}`,
    body: `Tekst ${nr}`,
    html: `<p>Tekst ${nr}</p>`,
    postedAt: `2026-11-20T10:${String(nr).padStart(2, '0')}:00.000Z`,
    editedAt: null,
    deletedAt: null,
    author: { ...author, organisatie: { id: author.id, name: works[author.id] ?? '' } },
    replyTo: null,
    viewerCan: { edit: author === noor, delete: author === noor },
    ...more,
  };
}

const told = (nr: number, more: object = {}) => ({
  gesprekId: 'g1',
  bericht: {
    id: `b${nr}`,
    body: `Tekst ${nr}`,
    html: `<p>Tekst ${nr}</p>`,
    author: sanne,
    clientId: null,
    postedAt: `2026-11-20T10:${String(nr).padStart(2, '0')}:00.000Z`,
    ...more,
  },
});

function answers(berichten: BerichtItemFragment[], more: Partial<GesprekHeadFragment> = {}): Answers {
  const gesprek: GesprekHeadFragment = {
    id: 'g1',
    title: 'Hoe legt u een algoritme uit?',
    berichtCount: berichten.length,
    unreadCount: 0,
    firstUnreadId: null,
    lastBerichtAt: '2026-11-20T10:02:00.000Z',
    lastBerichtId: 'b3',
    startedBy: sanne,
    ruimte: { name: 'Netwerk Data', url: '/netwerken/data' },
    viewerCan: { write: true, moderate: false },
    ...more,
  };
  return {
    Viewer: {
      data: {
        me: {
          email: 'noor@academie.test',
          roles: [],
          agendaUrl: '',
          persoon: { ...noor, functie: null, doelgroep: 'AMBTENAAR', organisatie: null },
        },
      },
    },
    Gesprek: { data: { gesprek } },
    Berichten: {
      data: {
        gesprek: {
          id: 'g1',
          berichten: { nodes: berichten, pageInfo: { endCursor: 'e', hasNextPage: false }, earlierCursor: null },
        },
      },
    },
    MarkGesprekRead: { data: { markGesprekRead: { ...gesprek, unreadCount: 0 } } },
  };
}

let sight: ReturnType<typeof fakeSight>;
beforeEach(() => {
  server.reset();
  window.localStorage.clear();
  sight = fakeSight();
});

async function open(given: Answers) {
  const page = renderAt('/gesprekken/g1', gesprekkenRoutes, given);
  await page.findByRole('list', { name: 'Berichten in dit gesprek' });
  await waitFor(() => expect(server.sent.map(({ event }) => event)).toContain('gesprek:join'));
  const texts = () =>
    within(page.getByRole('list', { name: 'Berichten in dit gesprek' }))
      .getAllByRole('article')
      .map((article) => article.querySelector('.academie-prose, .academie-bericht__text')?.textContent);
  // The cache tells its readers a moment later.
  const expectTexts = (...expected: string[]) => waitFor(() => expect(texts()).toEqual(expected));
  return { ...page, expectTexts };
}

describe('the page of a gesprek', () => {
  it('shows who said what, from where, and joins from the last bericht on', async () => {
    const page = await open(answers([bericht(1), bericht(2, noor, { editedAt: '2026-11-20T11:00:00Z' })]));
    expect(page.getByRole('heading', { level: 1, name: 'Hoe legt u een algoritme uit?' })).toBeTruthy();
    expect(page.getAllByRole('link', { name: 'Netwerk Data' })[0]?.getAttribute('href')).toBe('/netwerken/data');
    const [first, second] = page.getAllByRole('article');
    expect(first?.textContent).toContain('Gemeente Utrecht');
    expect(within(first as HTMLElement).queryByRole('button', { name: 'Bewerk' })).toBeNull();
    expect(second?.textContent).toContain('bewerkt');
    expect(within(second as HTMLElement).getByRole('button', { name: 'Bewerk' })).toBeTruthy();
    expect(server.sent[0]?.room).toEqual({ gesprekId: 'g1', since: 'b2' });
    expect(await accessibilityFaults(page.container)).toEqual([]);
  });

  it('opens a long gesprek that is read to its end at that end, a short one at its beginning', async () => {
    const long = await open(answers([bericht(1), bericht(2), bericht(3)], { berichtCount: 120 }));
    const asked = long.asked.find(({ operation }) => operation === 'Berichten');
    expect(asked?.variables).toMatchObject({ around: 'b3' });
    await waitFor(() => expect(document.activeElement?.id).toBe('bericht-b3'));
    long.unmount();

    const short = await open(answers([bericht(1), bericht(2), bericht(3)]));
    expect(short.asked.find(({ operation }) => operation === 'Berichten')?.variables).not.toHaveProperty('around');
  });

  it('adds what others post, once, and says so', async () => {
    const page = await open(answers([bericht(1)]));
    act(() => server.say('bericht:posted', told(2)));
    act(() => server.say('bericht:posted', told(2)));
    await page.expectTexts('Tekst 1', 'Tekst 2');
    await waitFor(() =>
      expect(page.getByTestId('live-region').textContent).toContain('Nieuwe reactie van Sanne Bakker'),
    );
    act(() => server.say('bericht:deleted', told(2, { body: '', html: '', deletedAt: '2026-11-20T12:00:00Z' })));
    await page.findByText('Dit bericht is verwijderd.');
    expect(page.asked.filter(({ operation }) => operation === 'Berichten')).toHaveLength(1);
  });

  it('does not move the page of who reads further up, but counts', async () => {
    const user = userEvent.setup();
    const page = await open(answers([bericht(1)]));
    act(() => sight.see((element) => !element.classList.contains('academie-bericht__end'), false));
    act(() => server.say('bericht:posted', told(2)));
    act(() => server.say('bericht:posted', told(3)));
    await page.expectTexts('Tekst 1', 'Tekst 2', 'Tekst 3');
    await user.click(page.getByRole('button', { name: '2 nieuwe reacties. Toon.' }));
    expect(document.activeElement?.id).toBe('bericht-b2');
    expect(page.queryByRole('button', { name: /nieuwe reactie/ })).toBeNull();
  });

  it('gets what it missed after a lost connection, without doubles', async () => {
    const page = await open(answers([bericht(1)]));
    act(() => server.say('bericht:posted', told(2)));
    await page.expectTexts('Tekst 1', 'Tekst 2');
    act(() => server.reconnect(told(2).bericht, told(3).bericht));
    await page.expectTexts('Tekst 1', 'Tekst 2', 'Tekst 3');
    expect(server.sent.at(-1)?.room).toEqual({ gesprekId: 'g1', since: 'b2' });
  });

  it('shows a reaction at once, and once, whoever is first: our answer or the room', async () => {
    const user = userEvent.setup();
    let answer: (value: Answer) => void = () => undefined;
    const given = answers([bericht(1)]);
    const page = await open(given);
    const original = globalThis.fetch;
    const posts: { clientId: string; body: string }[] = [];
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      const { query, variables } = JSON.parse(String(init.body));
      if (!query.includes('mutation PostBericht')) return original(url, init);
      posts.push(variables);
      return Response.json(
        await new Promise<Answer>((resolve) => {
          answer = resolve;
        }),
      );
    });
    await user.type(page.getByRole('textbox', { name: 'Uw reactie' }), 'Dank u');
    await user.click(page.getByRole('button', { name: 'Plaats reactie' }));
    await page.expectTexts('Tekst 1', 'Dank u');
    expect(page.getByText('wordt geplaatst')).toBeTruthy();
    expect((page.getByRole('textbox', { name: 'Uw reactie' }) as HTMLTextAreaElement).value).toBe('');

    act(() =>
      server.say(
        'bericht:posted',
        told(2, { author: noor, body: 'Dank u', html: '<p>Dank u</p>', clientId: posts[0]?.clientId }),
      ),
    );
    await page.expectTexts('Tekst 1', 'Dank u');
    await act(async () =>
      answer({ data: { postBericht: bericht(2, noor, { body: 'Dank u', html: '<p>Dank u</p>' }) } }),
    );
    await waitFor(() => expect(page.queryByText('wordt geplaatst')).toBeNull());
    await page.expectTexts('Tekst 1', 'Dank u');
    expect(posts).toHaveLength(1);
  });

  it('keeps a reaction without a connection, and sends it under the same name when told to', async () => {
    const user = userEvent.setup();
    const given = answers([bericht(1)]);
    let online = false;
    const clientIds: unknown[] = [];
    const page = await open({
      ...given,
      PostBericht: ({ clientId }) => {
        clientIds.push(clientId);
        if (!online) return { errors: [{ message: 'stuk', extensions: { code: 'INTERNAL' } }] };
        return { data: { postBericht: bericht(2, noor) } };
      },
    });
    await user.type(page.getByRole('textbox', { name: 'Uw reactie' }), 'Tekst 2');
    await user.click(page.getByRole('button', { name: 'Plaats reactie' }));
    await page.findByText(/nog niet geplaatst/);
    expect(window.localStorage.getItem('academie:verzenden:noor:g1')).toContain('Tekst 2');
    online = true;
    await user.click(page.getByRole('button', { name: 'Probeer nu opnieuw' }));
    await waitFor(() => expect(page.queryByText(/nog niet geplaatst/)).toBeNull());
    await page.expectTexts('Tekst 1', 'Tekst 2');
    expect(new Set(clientIds).size).toBe(1);
    expect(window.localStorage.getItem('academie:verzenden:noor:g1')).toBeNull();
  });

  it('says why a reaction was refused, and loses nothing', async () => {
    const user = userEvent.setup();
    const refusal = { errors: [{ message: 'Dit gesprek is gesloten.', extensions: { code: 'FORBIDDEN' } }] };
    const page = await open({ ...answers([bericht(1)]), PostBericht: refusal });
    await user.click(page.getByRole('button', { name: 'Plaats reactie' }));
    expect(page.getByText('Schrijf eerst een bericht')).toBeTruthy();
    await user.type(page.getByRole('textbox', { name: 'Uw reactie' }), 'Mijn verhaal');
    await user.click(page.getByRole('button', { name: 'Plaats reactie' }));
    await page.findByText('Dit gesprek is gesloten.');
    await user.click(page.getByRole('button', { name: 'Terug naar het tekstvak' }));
    expect((page.getByRole('textbox', { name: 'Uw reactie' }) as HTMLTextAreaElement).value).toBe('Mijn verhaal');
  });

  it('marks as read what was on the screen', async () => {
    const unread = answers([bericht(1), bericht(2), bericht(3)], { unreadCount: 2, firstUnreadId: 'b2' });
    const page = await open(unread);
    expect(page.getByText('Nieuw voor u')).toBeTruthy();
    expect(page.asked.find(({ operation }) => operation === 'Berichten')?.variables.around).toBe('b2');
    act(() => sight.see((element) => element.closest('#bericht-b2') !== null));
    await waitFor(
      () =>
        expect(page.asked.at(-1)).toEqual({
          operation: 'MarkGesprekRead',
          variables: { gesprekId: 'g1', upToBerichtId: 'b2' },
        }),
      { timeout: 2000 },
    );
  });

  it('says who types and who is there', async () => {
    const page = await open(answers([bericht(1)]));
    act(() => server.say('gesprek:presence', { gesprekId: 'g1', personen: [noor, sanne] }));
    act(() => server.say('gesprek:typing', { gesprekId: 'g1', persoon: sanne }));
    expect(page.getByText('Sanne Bakker typt')).toBeTruthy();
    expect(page.getByText('Noor de Wit (u)')).toBeTruthy();
    act(() => server.say('bericht:posted', told(2)));
    expect(page.queryByText('Sanne Bakker typt')).toBeNull();
  });

  it('takes away a bericht only after asking, and leaves its trace', async () => {
    const user = userEvent.setup();
    const gone = bericht(1, noor, {
      body: '',
      html: '',
      deletedAt: '2026-11-20T12:00:00Z',
      viewerCan: { edit: false, delete: false },
    });
    const page = await open({ ...answers([bericht(1, noor)]), DeleteBericht: { data: { deleteBericht: gone } } });
    await user.click(page.getByRole('button', { name: 'Verwijder' }));
    expect(document.activeElement?.textContent).toBe('Nee, behoud');
    expect(await accessibilityFaults(page.container)).toEqual([]);
    await user.click(page.getByRole('button', { name: 'Ja, verwijder' }));
    await page.findByText('Dit bericht is verwijderd.', { selector: 'article p' });
    expect(document.activeElement?.id).toBe('bericht-b1');
  });

  it('can be read and not answered when it is closed', async () => {
    const page = await open(answers([bericht(1)], { viewerCan: { write: false, moderate: false } }));
    expect(page.getByText(/Dit gesprek is gesloten/)).toBeTruthy();
    expect(page.queryByRole('textbox', { name: 'Uw reactie' })).toBeNull();
    expect(page.queryByRole('button', { name: /Reageer/ })).toBeNull();
  });

  it('does not exist for who may not see it', async () => {
    const refusal = { errors: [{ message: 'Niet gevonden.', extensions: { code: 'NOT_FOUND' } }] };
    const { findByRole } = renderAt('/gesprekken/g1', gesprekkenRoutes, { ...answers([]), Gesprek: refusal });
    await findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' });
  });
});
