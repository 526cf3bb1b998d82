import type { VandaagSuggestiesQuery } from '@academie/web-api/gql';
import { describe, expect, it } from 'vitest';
import { suggestionsOf } from './suggest.js';

type Sessie = VandaagSuggestiesQuery['kennissessies']['nodes'][number];
type Netwerk = VandaagSuggestiesQuery['netwerken']['nodes'][number];

function sessie(id: string, more: Partial<Sessie> = {}): Sessie {
  return {
    id,
    title: id,
    startsAt: '2026-11-25T09:00:00Z',
    endsAt: '2026-11-25T10:00:00Z',
    form: 'ONLINE',
    location: null,
    onlineUrl: null,
    status: 'PUBLISHED',
    netwerk: null,
    themas: [{ id: 'mijn', name: 'Mijn thema' }],
    viewerRegistration: null,
    viewerCan: { register: true },
    ...more,
  };
}

function netwerk(id: string, memberCount: number, more: Partial<Netwerk> = {}): Netwerk {
  return {
    id,
    slug: id,
    name: id,
    vorm: 'PLATFORM',
    memberCount,
    status: 'ACTIVE',
    themas: [{ id: 'mijn' }],
    viewerCan: { join: true },
    ...more,
  };
}

function suggest(sessies: Sessie[], netwerken: Netwerk[] = [], themas = ['mijn']) {
  const found = suggestionsOf({
    me: { themas: themas.map((id) => ({ id })) },
    kennissessies: { nodes: sessies },
    netwerken: { nodes: netwerken },
  });
  return {
    hasThemas: found.hasThemas,
    sessies: found.sessies.map(({ id }) => id),
    netwerken: found.netwerken.map(({ id }) => id),
  };
}

describe('suggestions', () => {
  it('keeps to the themas of the reader', () => {
    const other = [{ id: 'ander', name: 'Ander' }];
    expect(suggest([sessie('a'), sessie('b', { themas: other })], [netwerk('n', 1, { themas: other })])).toEqual({
      hasThemas: true,
      sessies: ['a'],
      netwerken: [],
    });
  });

  it('leaves out what the reader already does, and offers again what they cancelled', () => {
    const registered = sessie('in', {
      viewerRegistration: { status: 'REGISTERED', waitlistPosition: null, offer: null },
    });
    const cancelled = sessie('uit', {
      viewerRegistration: { status: 'CANCELLED', waitlistPosition: null, offer: null },
    });
    const closed = sessie('dicht', { viewerCan: { register: false } });
    const joined = netwerk('lid', 5, { viewerCan: { join: false } });
    expect(suggest([registered, cancelled, closed], [joined])).toEqual({
      hasThemas: true,
      sessies: ['uit'],
      netwerken: [],
    });
  });

  it('offers three at most: the soonest sessions, the largest netwerken', () => {
    const sessies = ['a', 'b', 'c', 'd'].map((id) => sessie(id));
    const netwerken = [netwerk('klein', 1), netwerk('groot', 9), netwerk('midden', 5), netwerk('kleinst', 0)];
    expect(suggest(sessies, netwerken)).toEqual({
      hasThemas: true,
      sessies: ['a', 'b', 'c'],
      netwerken: ['groot', 'midden', 'klein'],
    });
  });

  it('knows when no themas were chosen', () => {
    expect(suggest([sessie('a')], [], [])).toEqual({ hasThemas: false, sessies: [], netwerken: [] });
  });
});
