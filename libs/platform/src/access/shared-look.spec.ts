import { describe, expect, it } from '@jest/globals';
import { SharedLook } from './shared-look.js';

describe('a shared look', () => {
  it('is one look for those who ask while it is under way', async () => {
    let looks = 0;
    const shared = new SharedLook(async () => ++looks);
    const key = {};
    expect(await Promise.all([shared.of(key), shared.of(key)])).toEqual([1, 1]);
    expect(looks).toBe(1);
  });

  it('remembers nothing afterwards: who asks again sees what has changed', async () => {
    let role = 'FACILITATOR';
    const shared = new SharedLook(async () => role);
    const key = {};
    expect(await shared.of(key)).toBe('FACILITATOR');
    role = 'LID';
    expect(await shared.of(key)).toBe('LID');
  });

  it('is not shared between two who ask', async () => {
    const shared = new SharedLook(async ({ name }: { name: string }) => name);
    expect(await Promise.all([shared.of({ name: 'Noor' }), shared.of({ name: 'Sanne' })])).toEqual(['Noor', 'Sanne']);
  });

  it('fails for all who waited, and looks anew for the next', async () => {
    let fails = true;
    const shared = new SharedLook(async () => {
      if (fails) throw new Error('gone');
      return 'there';
    });
    const key = {};
    const [first, second] = await Promise.allSettled([shared.of(key), shared.of(key)]);
    expect([first?.status, second?.status]).toEqual(['rejected', 'rejected']);
    fails = false;
    expect(await shared.of(key)).toBe('there');
  });
});
