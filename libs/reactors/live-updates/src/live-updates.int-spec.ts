import {
  attendanceClosed,
  attendanceRecorded,
  berichtDeleted,
  berichtEdited,
  berichtPosted,
  GesprekDirectory,
  MembershipRole,
  membershipEnded,
  NetwerkDirectory,
  OrganisatieDirectory,
  OrganisatieSoort,
} from '@academie/contracts';
import { type DomainEvent, newId } from '@academie/kernel';
import { EventHandler, Events } from '@academie/platform/events';
import { Realtime } from '@academie/platform/realtime';
import { CAST, FakeNetwerken, FakeOrganisaties, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeGesprekken, Heard } from './fixtures/neighbours.js';
import { LiveUpdatesModule } from './live-updates.module.js';
import { WhenBerichtPosted } from './when-bericht-posted.js';

const { noor, karim } = CAST;

describe('live-updates', () => {
  const gesprekken = new FakeGesprekken();
  const netwerken = new FakeNetwerken();
  const organisaties = new FakeOrganisaties();
  const zwolle = { ...noor.organisatie, soort: OrganisatieSoort.GEMEENTE, code: '0193', provincie: 'Overijssel' };
  organisaties.cards.set(zwolle.id, zwolle);
  let heard: Heard;
  let app: SpecApp;
  beforeAll(async () => {
    app = await startSpecApp({
      imports: [LiveUpdatesModule],
      providers: [
        { provide: GesprekDirectory, useValue: gesprekken },
        { provide: NetwerkDirectory, useValue: netwerken },
        { provide: OrganisatieDirectory, useValue: organisaties },
      ],
    });
    heard = new Heard(app.get(Realtime));
  });
  afterAll(() => app.close());
  beforeEach(() => heard.forget());

  const happens = async (...events: DomainEvent[]) => {
    for (const event of events) await app.unitOfWork.run((tx) => app.get(Events).record(tx, event, noor.id));
    await app.drainEvents();
  };
  const of = ({ id, gesprekId, authorId }: { id: string; gesprekId: string; authorId: string }) => ({
    berichtId: id,
    gesprekId,
    authorId,
  });

  it('brings a new bericht to its room, whole, once', async () => {
    const bericht = gesprekken.add();
    await happens(berichtPosted({ ...of(bericht), replyToId: null }));
    expect(heard.said).toEqual([
      {
        room: `gesprek:${bericht.gesprekId}`,
        event: 'bericht:posted',
        payload: {
          gesprekId: bericht.gesprekId,
          bericht: {
            id: bericht.id,
            body: '**Dag**',
            html: '<p><strong>Dag</strong></p>',
            author: { id: noor.id, name: noor.name, organisatie: 'Gemeente Zwolle' },
            clientId: 'c-1',
            replyToId: null,
            postedAt: '2026-11-02T09:00:00.000Z',
            editedAt: null,
            deletedAt: null,
          },
        },
      },
    ]);
  });

  it('says what was changed, and nothing of what was deleted', async () => {
    const edited = gesprekken.add({ editedAt: new Date('2026-11-02T09:05:00Z') });
    const deleted = gesprekken.add({ body: '', html: '', deletedAt: new Date('2026-11-02T09:06:00Z') });
    await happens(berichtEdited(of(edited)));
    await happens(berichtDeleted(of(deleted)));
    expect(heard.said).toMatchObject([
      { event: 'bericht:edited', payload: { bericht: { id: edited.id, editedAt: '2026-11-02T09:05:00.000Z' } } },
      { event: 'bericht:deleted', payload: { bericht: { body: '', html: '', deletedAt: '2026-11-02T09:06:00.000Z' } } },
    ]);
  });

  it('speaks in the order in which things happened in a gesprek: its events stand in one queue', async () => {
    const gesprekId = newId();
    const berichten = Array.from({ length: 6 }, () => gesprekken.add({ gesprekId }));
    const first = berichten[0] ?? gesprekken.add();
    const events = [
      ...berichten.map((bericht) => berichtPosted({ ...of(bericht), replyToId: null })),
      berichtEdited(of(first)),
      berichtDeleted(of(first)),
    ];
    for (const event of events) await app.unitOfWork.run((tx) => app.get(Events).record(tx, event, noor.id));
    const queues = await app.database.query(
      'select queue_name, count(*)::int as n from graphile_worker.jobs group by 1',
    );
    expect(queues).toEqual([{ queue_name: expect.stringMatching(/^live-updates/), n: 8 }]);
    await app.drainEvents();
    const ids = heard.said.map(({ payload }) => (payload as { bericht: { id: string } }).bericht.id);
    expect(ids).toEqual([...berichten.map(({ id }) => id), first.id, first.id]);
  });

  it('is content when the bericht is gone', async () => {
    await happens(berichtPosted({ berichtId: newId(), gesprekId: newId(), authorId: noor.id, replyToId: null }));
    expect(heard.said).toEqual([]);
    const waiting = await app.database.query('select 1 from graphile_worker._private_jobs');
    expect(waiting).toEqual([]);
  });

  it('says the same thing when an event is delivered again: the browser knows the id', async () => {
    const bericht = gesprekken.add();
    const event = {
      id: newId(),
      name: 'BerichtPosted',
      payload: { ...of(bericht), replyToId: null },
      actorId: noor.id,
      recordedAt: app.clock.now(),
    };
    const handler: EventHandler<typeof berichtPosted> = app.get(WhenBerichtPosted);
    await handler.handle(event);
    await handler.handle(event);
    expect(heard.said).toHaveLength(2);
    expect(heard.said[0]).toEqual(heard.said[1]);
  });

  it('tells those who watch people come in that somebody did, and not who', async () => {
    const kennissessieId = newId();
    const seat = { registrationId: newId(), kennissessieId, persoonId: noor.id };
    await happens(attendanceRecorded({ ...seat, present: true }), attendanceClosed({ kennissessieId }));
    const said = { room: `aanwezigheid:${kennissessieId}`, event: 'attendance:changed', payload: { kennissessieId } };
    expect(heard.said).toEqual([said, said]);
  });

  it('puts who left a netwerk out of the rooms of its gesprekken', async () => {
    const netwerkId = newId();
    gesprekken.ruimtes.set(`netwerk:${netwerkId}`, ['a', 'b']);
    await happens(membershipEnded({ membershipId: newId(), netwerkId, persoonId: karim.id }));
    expect(heard.evicted).toEqual([{ persoonId: karim.id, rooms: ['gesprek:a', 'gesprek:b'] }]);
  });

  it('leaves alone who came back in the meantime', async () => {
    const netwerkId = newId();
    gesprekken.ruimtes.set(`netwerk:${netwerkId}`, ['a']);
    netwerken.add({ id: netwerkId, slug: 'x', name: 'X', inviteOnly: false }, { [karim.id]: MembershipRole.LID });
    await happens(membershipEnded({ membershipId: newId(), netwerkId, persoonId: karim.id }));
    expect(heard.evicted).toEqual([]);
  });
});
