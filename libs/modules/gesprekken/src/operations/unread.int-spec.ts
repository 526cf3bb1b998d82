import type { SignedIn } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type GesprekkenSpec, startGesprekkenSpec } from '../fixtures/start.js';
import { GesprekReader } from '../reading/gesprek-reader.js';
import { DeleteBericht } from './delete-bericht.js';
import { MarkGesprekRead } from './mark-gesprek-read.js';

const { noor, sanne, bram, karim } = CAST;
const PEOPLE = [noor, sanne, bram] as const;

const person = fc.constantFrom(0, 1, 2);
const deed = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('post' as const), who: person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), at: fc.nat(20) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('read' as const), who: person, at: fc.nat(20) }) },
);

/** What unread means, written down as simply as it can be: by others, there, and after the furthest one that I saw. */
class Model {
  readonly berichten: { id: string; by: number; gone: boolean }[] = [];
  readonly seen = [-1, -1, -1];

  unread(who: number): string[] {
    const furthest = this.seen[who] ?? -1;
    return this.berichten.filter(({ by, gone }, i) => i > furthest && by !== who && !gone).map(({ id }) => id);
  }
}

describe('unread', () => {
  let app: GesprekkenSpec;
  beforeAll(async () => {
    app = await startGesprekkenSpec();
  });
  afterAll(() => app.close());

  const actorOf = (who: number): SignedIn => (PEOPLE[who] ?? noor).actor;
  const read = (actor: SignedIn, gesprekId: string) => app.get(GesprekReader).get(actor, gesprekId);
  const mark = (...args: Parameters<MarkGesprekRead['run']>) => app.get(MarkGesprekRead).run(...args);

  it('is what the model says, whatever people do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 24, size: 'max' }), async (deeds) => {
        const gesprekId = await app.start(noor.actor);
        const model = new Model();
        model.berichten.push({ id: (await app.idsIn(gesprekId))[0] ?? '', by: 0, gone: false });
        for (const step of deeds) {
          const target = 'at' in step ? step.at % model.berichten.length : 0;
          const bericht = model.berichten[target];
          if (!bericht) throw new Error('A gesprek always has a bericht');
          if (step.kind === 'post') {
            const id = await app.post(actorOf(step.who), gesprekId, 'x');
            model.berichten.push({ id, by: step.who, gone: false });
          } else if (step.kind === 'delete') {
            await app.get(DeleteBericht).run(actorOf(bericht.by), bericht.id);
            bericht.gone = true;
          } else {
            await mark(actorOf(step.who), gesprekId, bericht.id);
            model.seen[step.who] = Math.max(model.seen[step.who] ?? -1, target);
          }
        }
        for (const who of [0, 1, 2]) {
          const expected = model.unread(who);
          const shown = await read(actorOf(who), gesprekId);
          expect(shown).toMatchObject({ unreadCount: expected.length, firstUnreadId: expected[0] ?? null });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('moves the mark forward only', async () => {
    const gesprekId = await app.start(noor.actor);
    const first = await app.post(sanne.actor, gesprekId, 'een');
    const second = await app.post(sanne.actor, gesprekId, 'twee');
    expect((await read(noor.actor, gesprekId))?.unreadCount).toBe(2);
    await Promise.all([mark(noor.actor, gesprekId, second), mark(noor.actor, gesprekId, first)]);
    await mark(noor.actor, gesprekId, first);
    expect(await read(noor.actor, gesprekId)).toMatchObject({ unreadCount: 0, firstUnreadId: null });
  });

  it('marks nothing that is not there for this person', async () => {
    const gesprekId = await app.start(noor.actor);
    const [own] = await app.idsIn(gesprekId);
    const [other] = await app.idsIn(await app.start(noor.actor));
    await expect(mark(karim.actor, gesprekId, own ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(mark(sanne.actor, gesprekId, other ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(mark(sanne.actor, gesprekId, 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.database.query('select 1 from gesprekken.read_mark where gesprek_id = $1', [gesprekId])).toEqual(
      [],
    );
  });
});
