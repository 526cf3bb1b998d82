import { describe, expect, it } from 'vitest';
import { clockOf, materiaalHref, materiaalMeta, sizeText } from './opbrengst-words.js';

const base = { id: 'm1', title: 'Plan', visibility: 'EVERYONE', url: null, file: null } as const;

describe('the words of what a session left behind', () => {
  it('say sizes and places as people do', () => {
    expect([sizeText(999), sizeText(40_200), sizeText(1_250_000)]).toEqual(['1 kB', '41 kB', '1,3 MB']);
    expect([clockOf(0), clockOf(125.7), clockOf(3725)]).toEqual(['00:00', '02:05', '1:02:05']);
  });

  it('say what one gets, and where', () => {
    const file = { ...base, file: { name: 'plan.pdf', type: 'pdf', size: 1_200_000 } };
    expect(materiaalMeta(file)).toBe('PDF, 1,2 MB');
    expect(materiaalHref('s1', file)).toBe('/bestanden/kennissessies/s1/materiaal/m1');
    const link = { ...base, url: 'https://www.vng.nl/hitte' };
    expect(materiaalMeta(link)).toBe('link naar vng.nl');
    expect(materiaalHref('s1', link)).toBe('https://www.vng.nl/hitte');
  });
});
