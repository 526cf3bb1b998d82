import type { BerichtItemFragment } from '@academie/web-api/gql';
import { describe, expect, it } from 'vitest';
import { mergeThread, nothingLive, type Stretch, type ToldBericht, withAnswer, withTold } from './thread.js';

const at = (minute: number) => `2026-11-20T10:${String(minute).padStart(2, '0')}:00.000Z`;
const noor = { id: 'noor', name: 'Noor de Wit', organisatie: { id: 'o1', name: 'Gemeente Zwolle' } };

function item(minute: number, more: Partial<BerichtItemFragment> = {}): BerichtItemFragment {
  return {
    id: `b${minute}`,
    body: `tekst ${minute}`,
    html: `<p>tekst ${minute}</p>`,
    postedAt: at(minute),
    editedAt: null,
    deletedAt: null,
    author: noor,
    replyTo: null,
    viewerCan: { edit: true, delete: true },
    ...more,
  };
}

function told(minute: number, more: Partial<ToldBericht> = {}): ToldBericht {
  return {
    id: `b${minute}`,
    body: `verteld ${minute}`,
    html: `<p>verteld ${minute}</p>`,
    author: { id: 'noor', name: 'Noor de Wit' },
    clientId: null,
    postedAt: at(minute),
    ...more,
  };
}

function stretch(nodes: BerichtItemFragment[], more: { hasNextPage?: boolean; earlierCursor?: string } = {}): Stretch {
  const { hasNextPage = false, earlierCursor = null } = more;
  return { nodes, pageInfo: { endCursor: 'x', hasNextPage }, earlierCursor };
}

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('mergeThread', () => {
  it('shows each bericht once, in order, however often and in whatever order it came', () => {
    const live = [told(4), told(2), told(3), told(4)].reduce(withTold, nothingLive);
    const { berichten, atEnd } = mergeThread([stretch([item(1), item(2)]), stretch([item(2), item(3)])], live, false);
    expect(ids(berichten)).toEqual(['b1', 'b2', 'b3', 'b4']);
    expect(atEnd).toBe(true);
  });

  it('gives a told bericht the organisation that its author is known by', () => {
    const { berichten } = mergeThread([stretch([item(1)])], withTold(nothingLive, told(2)), false);
    expect(berichten.at(-1)?.author.organisatie).toBe('Gemeente Zwolle');
  });

  it.each([
    ['an edit', told(1, { editedAt: at(9), body: 'beter', html: '<p>beter</p>' }), { body: 'beter', deletedAt: null }],
    [
      'a delete',
      told(1, { deletedAt: at(9), body: '', html: '' }),
      { body: '', viewerCan: { edit: false, delete: false } },
    ],
    ['what is older than the page', told(1, { body: 'oud' }), { body: 'tekst 1' }],
  ])('takes over %s, and only if it is newer', (_name, change, expected) => {
    const { berichten } = mergeThread([stretch([item(1)])], withTold(nothingLive, change), false);
    expect(berichten).toHaveLength(1);
    expect(berichten[0]).toMatchObject(expected);
  });

  it('does not bring a deleted bericht back when an older edit arrives late', () => {
    const live = withTold(withTold(nothingLive, told(1, { deletedAt: at(5), body: '' })), told(1, { editedAt: at(8) }));
    expect(mergeThread([stretch([item(1)])], live, false).berichten[0]?.deletedAt).toBe(at(5));
  });

  it('keeps back what lies beyond a hole, and tells that it is there', () => {
    const pages = [stretch([item(1), item(2)], { hasNextPage: true })];
    const { berichten, beyond, atEnd } = mergeThread(pages, withTold(nothingLive, told(9)), false);
    expect(ids(berichten)).toEqual(['b1', 'b2']);
    expect(ids(beyond)).toEqual(['b9']);
    expect(atEnd).toBe(false);
  });

  it('shows what came after a full page when the connection was there since', () => {
    const live = { ...withTold(nothingLive, told(3)), completeFrom: at(2) };
    const { berichten, atEnd } = mergeThread([stretch([item(1), item(2)], { hasNextPage: true })], live, false);
    expect(ids(berichten)).toEqual(['b1', 'b2', 'b3']);
    expect(atEnd).toBe(true);
  });

  it('leaves out an edit of something that was said before the first page', () => {
    const pages = [stretch([item(5)], { earlierCursor: 'c' })];
    const { berichten, hasEarlier } = mergeThread(pages, withTold(nothingLive, told(1, { editedAt: at(9) })), false);
    expect(ids(berichten)).toEqual(['b5']);
    expect(hasEarlier).toBe(true);
  });

  it('knows what a told bericht replies to, also when that was deleted meanwhile', () => {
    const live = [
      told(2, { replyToId: 'b1' }),
      told(1, { deletedAt: at(3), html: '' }),
      told(4, { replyToId: 'elders' }),
    ];
    const { berichten } = mergeThread([stretch([item(1)])], live.reduce(withTold, nothingLive), false);
    expect(berichten[1]?.replyTo).toMatchObject({ id: 'b1', authorName: 'Noor de Wit', deleted: true });
    expect(berichten[2]?.replyTo).toEqual({ id: 'elders', authorName: null, html: null, deleted: false });
  });

  it('lets the answer of the API say what the reader may do, before and after it was told', () => {
    const answered = withAnswer(withTold(nothingLive, told(2)), item(2));
    expect(mergeThread([stretch([item(1)])], answered, false).berichten.at(-1)?.viewerCan.edit).toBe(true);
    expect(mergeThread([stretch([])], withTold(nothingLive, told(2)), true).berichten[0]?.viewerCan).toEqual({
      edit: false,
      delete: true,
    });
  });
});
