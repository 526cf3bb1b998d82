import { describe, expect, it } from 'vitest';
import { type Attempt, type NewOutgoing, Outbox, type Outgoing } from './outbox.js';

const item = (clientId: string): NewOutgoing => ({
  clientId,
  body: `*${clientId}*`,
  text: clientId,
  doc: null,
  replyToId: null,
});

/** An outbox whose network and clock are in the hands of the spec. */
function outbox(left: Outgoing[] = []) {
  const attempts: { clientId: string; answer: (attempt: Attempt) => Promise<void> }[] = [];
  const timers: { work: () => void; ms: number }[] = [];
  let kept: readonly Outgoing[] = left;
  const box = new Outbox({
    send: ({ clientId }) =>
      new Promise((resolve) => {
        const answer = async (attempt: Attempt) => {
          resolve(attempt);
          await Promise.resolve();
          await Promise.resolve();
        };
        attempts.push({ clientId, answer });
      }),
    keep: (items) => {
      kept = items;
    },
    restore: () => left,
    later: (work, ms) => {
      const timer = { work, ms };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  });
  const states = () => box.snapshot().map(({ clientId, state }) => `${clientId} ${state}`);
  const tried = () => attempts.map(({ clientId }) => clientId);
  const answer = (attempt: Attempt) => attempts.at(-1)?.answer(attempt);
  const tick = () => timers.shift()?.work();
  return { box, states, tried, answer, tick, timers, kept: () => kept };
}

describe('the outbox', () => {
  it('sends one after the other, in the order they were written', async () => {
    const { box, states, tried, answer, kept } = outbox();
    box.add(item('a'));
    box.add(item('b'));
    expect(states()).toEqual(['a sending', 'b waiting']);
    expect(tried()).toEqual(['a']);
    await answer({ outcome: 'sent' });
    expect(tried()).toEqual(['a', 'b']);
    await answer({ outcome: 'sent' });
    expect(states()).toEqual([]);
    expect(kept()).toEqual([]);
  });

  it('waits longer each time it fails, and sends under the same name', async () => {
    const { box, states, tried, answer, tick, timers } = outbox();
    box.add(item('a'));
    const pauses: (number | undefined)[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await answer({ outcome: 'later' });
      expect(states()).toEqual(['a waiting']);
      pauses.push(timers[0]?.ms);
      tick();
    }
    expect(pauses).toEqual([2000, 4000, 8000, 16000, 30000, 30000]);
    expect(new Set(tried())).toEqual(new Set(['a']));
  });

  it('does not send the second before the first, however often it is told to try', async () => {
    const { box, tried, answer } = outbox();
    box.add(item('a'));
    await answer({ outcome: 'later' });
    box.add(item('b'));
    expect(tried()).toEqual(['a']);
    box.retry();
    box.retry();
    expect(tried()).toEqual(['a', 'a']);
    await answer({ outcome: 'sent' });
    expect(tried()).toEqual(['a', 'a', 'b']);
  });

  it('keeps what was refused, with the reason, and goes on with the rest', async () => {
    const { box, states, tried, answer } = outbox();
    box.add(item('a'));
    box.add(item('b'));
    await answer({ outcome: 'refused', problem: 'Dit gesprek is gesloten.' });
    expect(states()).toEqual(['a refused', 'b sending']);
    expect(box.snapshot()[0]?.problem).toBe('Dit gesprek is gesloten.');
    await answer({ outcome: 'sent' });
    box.retry();
    expect(tried()).toEqual(['a', 'b']);
    box.remove('a');
    expect(states()).toEqual([]);
  });

  it('goes on after a reload, also with what was under way', () => {
    const { box, states, tried } = outbox([{ ...item('a'), state: 'sending' }]);
    box.open();
    box.open();
    expect(states()).toEqual(['a sending']);
    expect(tried()).toEqual(['a']);
  });
});
