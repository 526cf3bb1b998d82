import type { OpbrengstDetailFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from './routes.js';
import { asOrganiser, detail, leadsNothing, noor, now, registered } from './spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const past = { startsAt: '2026-11-10T09:00:00Z', endsAt: '2026-11-10T10:00:00Z', status: 'COMPLETED' as const };
const left: OpbrengstDetailFragment = {
  id: 's1',
  hasNetwerk: true,
  materiaal: [
    {
      id: 'm1',
      title: 'Presentatie',
      visibility: 'PARTICIPANTS',
      url: null,
      file: { name: 'p.pdf', type: 'pdf', size: 1_200_000 },
    },
    { id: 'm2', title: 'Meer lezen', visibility: 'EVERYONE', url: 'https://vng.nl/hitte', file: null },
  ],
  recording: {
    visibility: 'PARTICIPANTS',
    url: null,
    videoUrl: '/bestanden/kennissessies/s1/opname.mp4',
    captionsUrl: '/bestanden/kennissessies/s1/ondertitels.vtt',
    chaptersText: '00:00 Welkom\n12:30 Vragen',
    chapters: [
      { at: 0, title: 'Welkom' },
      { at: 750, title: 'Vragen' },
    ],
    cues: [
      { at: 1, speaker: 'Noor', text: 'Welkom bij deze sessie.' },
      { at: 760, speaker: null, text: 'Hoe deed Zwolle dat met bomen?' },
    ],
  },
  summary: null,
  summaryNetwerk: null,
  viewerCan: { manage: false },
};
const empty = { ...left, materiaal: [], recording: null };

describe('what a session left behind', () => {
  const show = (opbrengst: OpbrengstDetailFragment, more = {}) =>
    renderAt('/kennissessies/s1', kennissessiesRoutes, {
      Viewer: noor,
      KennissessiePlanning: leadsNothing,
      Kennissessie: { data: { kennissessie: detail({ ...past, viewerRegistration: registered, ...more }) } },
      Opbrengst: { data: { opbrengst } },
    });

  it('is there to download, to watch from a chapter, and to search in', async () => {
    const user = userEvent.setup();
    const played = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    const { findByRole, getByRole, getByText, queryByText, getByLabelText, container } = show(left);
    await findByRole('heading', { name: 'Materiaal en opname' });
    expect(getByRole('link', { name: 'Presentatie' }).getAttribute('href')).toBe(
      '/bestanden/kennissessies/s1/materiaal/m1',
    );
    getByText('(PDF, 1,2 MB)');
    getByText('(link naar vng.nl)');
    await user.click(getByRole('button', { name: /12:30/ }));
    expect(container.querySelector('video')?.currentTime).toBe(750);
    expect(played).toHaveBeenCalled();
    await user.click(getByText('Lees wat er is gezegd (2 regels)'));
    await user.type(getByLabelText('Zoek in de tekst'), 'bomen');
    getByText('1 regel gevonden');
    expect(queryByText('Welkom bij deze sessie.')).toBeNull();
    expect(container.querySelector('mark')?.textContent).toBe('bomen');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('has the summary, and the way to the gesprek about it', async () => {
    const summary = { body: 'x', html: '<p>Wij leerden veel.</p>', sentAt: '2026-11-12T09:00:00Z', gesprekId: 'g1' };
    const { findByText, getByRole, unmount } = show({ ...left, summary });
    await findByText('Wij leerden veel.');
    expect(getByRole('link', { name: 'Praat mee in het netwerk' }).getAttribute('href')).toBe('/gesprekken/g1');
    unmount();
    const draft = show({ ...left, summary: { ...summary, sentAt: null, gesprekId: null } });
    await draft.findByRole('heading', { name: 'Materiaal en opname' });
    expect(draft.queryByText('Wij leerden veel.')).toBeNull();
  });

  it('says honestly that there is nothing, once the session is over', async () => {
    const { findByText, unmount } = show(empty);
    await findByText('Er is nog geen materiaal of opname. Komt het er nog, dan krijgt u een bericht.');
    unmount();
    const coming = show(empty, {
      startsAt: '2026-12-10T09:00:00Z',
      endsAt: '2026-12-10T10:00:00Z',
      status: 'PUBLISHED',
    });
    await coming.findByRole('heading', { level: 1 });
    expect(coming.queryByRole('heading', { name: 'Materiaal en opname' })).toBeNull();
  });
});

describe('the organiser of what a session leaves behind', () => {
  it('adds, and reads at the field what is wrong with a file', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, getByLabelText, getByRole, container } = renderAt(
      '/kennissessies/s1/organiseren/materiaal',
      kennissessiesRoutes,
      {
        Viewer: noor,
        Kennissessie: { data: { kennissessie: detail({ ...past, viewerCan: asOrganiser }) } },
        Opbrengst: { data: { opbrengst: { ...left, viewerCan: { manage: true } } } },
      },
    );
    await findByRole('heading', { name: 'Voeg materiaal toe' });
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(getByRole('button', { name: 'Voeg toe' }));
    await findByRole('link', { name: 'Kies een bestand.' });

    const api = globalThis.fetch;
    const sent: FormData[] = [];
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      if (!(init.body instanceof FormData)) return api(url, init);
      sent.push(init.body);
      const fields = [{ path: 'file', message: 'Bestand: regel 6: de eindtijd moet na de begintijd komen.' }];
      return Response.json({ message: fields[0]?.message, code: 'INVALID_INPUT', fields }, { status: 422 });
    });
    await user.upload(getByLabelText('Ondertitels'), new File(['WEBVTT'], 'tekst.vtt', { type: 'text/vtt' }));
    await user.click(getByRole('button', { name: 'Voeg de tekst toe' }));
    await findByRole('link', { name: /regel 6/ });
    expect(sent).toHaveLength(1);
    await user.click(getByRole('button', { name: 'Haal weg (Presentatie)' }));
    await findByText('Niemand kan ‘Presentatie’ dan nog openen.');
  });

  it('sends the summary after asking, and says to whom', async () => {
    const user = userEvent.setup();
    const managed = { ...left, summaryNetwerk: 'Hitte', viewerCan: { manage: true } };
    const sent = {
      body: 'Wij leerden veel van elkaar.',
      html: '<p>Wij leerden veel.</p>',
      sentAt: now,
      gesprekId: 'g1',
    };
    const { findByRole, getByRole, getByLabelText, findByText, asked } = renderAt(
      '/kennissessies/s1/organiseren/materiaal',
      kennissessiesRoutes,
      {
        Viewer: noor,
        Kennissessie: { data: { kennissessie: detail({ ...past, viewerCan: asOrganiser }) } },
        Opbrengst: { data: { opbrengst: managed } },
        SendSessionSummary: { data: { sendSessionSummary: { ...managed, summary: sent } } },
      },
    );
    await findByRole('heading', { name: 'Samenvatting' });
    await user.type(getByLabelText('Wat is er gezegd, en wat leerden mensen?'), 'Wij leerden veel van elkaar.');
    await user.click(getByRole('button', { name: 'Verstuur de samenvatting' }));
    await findByText(/De leden van Hitte zien de samenvatting/);
    await user.click(getByRole('button', { name: 'Ja, verstuur' }));
    await findByText('De samenvatting is verstuurd en staat op de pagina van de sessie.');
    expect(asked.find(({ operation }) => operation === 'SendSessionSummary')?.variables).toEqual({
      id: 's1',
      body: 'Wij leerden veel van elkaar.',
    });
  });
});
