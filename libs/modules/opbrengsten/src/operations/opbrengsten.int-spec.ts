import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KennissessieStatus } from '@academie/contracts';
import { VISITOR } from '@academie/kernel';
import { FileStore, FileSweep } from '@academie/platform/files';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type LeftBehindApp, NETWERK, SESSIE, startOpbrengsten } from '../fixtures/left-behind.js';
import { OpbrengstVisibility } from '../model/words.js';
import { OpbrengstReader } from '../reading/opbrengst-reader.js';
import { RecordingSearchSource } from '../reading/recording-search-source.js';
import { AddMateriaal, type NewMateriaal } from './add-materiaal.js';
import { ChangeMateriaal } from './change-materiaal.js';
import { KeepRecording } from './keep-recording.js';

const { bram, noor, sanne, karim } = CAST;
const { PARTICIPANTS, NETWERK: NETWERK_ONLY, EVERYONE } = OpbrengstVisibility;
const VTT = 'WEBVTT\n\n00:01.000 --> 00:04.000\nWij planten eerst bomen bij de school.\n';

describe('what a session leaves behind', () => {
  let app: LeftBehindApp;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'opbrengsten-'));
    app = await startOpbrengsten(dataDir);
  });
  afterAll(async () => {
    await app.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await app.database.query('truncate opbrengsten.materiaal, opbrengsten.recording, platform.event');
    app.sessions.card = SESSIE;
    app.sessions.recordingFor = [];
    app.gate.hidden = false;
  });

  const add = (materiaal: Partial<NewMateriaal> = {}, actor = bram.actor) =>
    app.get(AddMateriaal).run(actor, SESSIE.id, {
      title: 'Hitteplan',
      visibility: PARTICIPANTS,
      url: 'https://hitte.example/plan',
      ...materiaal,
    });
  const read = (actor: Parameters<OpbrengstReader['get']>[0]) => app.get(OpbrengstReader).get(actor, SESSIE.id);
  const titles = async (actor: Parameters<OpbrengstReader['get']>[0]) =>
    (await read(actor)).materiaal.map(({ title }) => title);
  const record = (visibility = PARTICIPANTS, chapters = '00:00 Welkom') =>
    app.get(KeepRecording).save(bram.actor, SESSIE.id, { url: 'https://video.example/1', visibility, chapters });

  it('is seen by those it is for', async () => {
    await add({ title: 'Deelnemers', visibility: PARTICIPANTS });
    await add({ title: 'Netwerk', visibility: NETWERK_ONLY });
    await add({ title: 'Iedereen', visibility: EVERYONE });
    expect(await titles(bram.actor)).toEqual(['Deelnemers', 'Netwerk', 'Iedereen']);
    expect(await titles(noor.actor)).toEqual(['Deelnemers', 'Netwerk', 'Iedereen']);
    expect(await titles(sanne.actor)).toEqual(['Netwerk', 'Iedereen']);
    expect(await titles(karim.actor)).toEqual(['Iedereen']);
    expect(await titles(VISITOR)).toEqual(['Iedereen']);
    app.gate.hidden = true;
    await expect(titles(VISITOR)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is for the organiser to keep, who hears per field what is wrong', async () => {
    await expect(add({}, noor.actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(add({ url: 'http://onveilig.example' })).rejects.toMatchObject({
      details: { fields: [{ path: 'url' }] },
    });
    await expect(add({ url: 'javascript:alert(1)' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(add({ title: ' ' })).rejects.toMatchObject({ details: { fields: [{ path: 'title' }] } });
    app.sessions.card = { ...SESSIE, netwerkId: null };
    await expect(add({ visibility: NETWERK_ONLY })).rejects.toMatchObject({
      details: { fields: [{ path: 'visibility' }] },
    });
  });

  it('changes, moves and goes; a change of who may see it is written down', async () => {
    await add({ title: 'Een' });
    await add({ title: 'Twee' });
    const [one, two] = (await read(bram.actor)).materiaal;
    const change = app.get(ChangeMateriaal);
    await change.order(bram.actor, SESSIE.id, [two?.id ?? '', one?.id ?? '']);
    expect(await titles(bram.actor)).toEqual(['Twee', 'Een']);
    await change.run(bram.actor, one?.id ?? '', { title: 'Eén', visibility: EVERYONE });
    const trail = await app.database.query(
      `select actor_id, details from platform.audit where action = 'materiaal.visibility-changed'`,
    );
    expect(trail).toEqual([{ actor_id: bram.id, details: { from: 'PARTICIPANTS', to: 'EVERYONE' } }]);
    await expect(change.remove(noor.actor, one?.id ?? '')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await change.remove(bram.actor, two?.id ?? '');
    expect(await titles(VISITOR)).toEqual(['Eén']);
  });

  it('is told once for all that came together', async () => {
    await add({ title: 'Een' });
    await add({ title: 'Twee' });
    await record();
    expect(await app.recorded('OpbrengstPublished')).toEqual([]);
    await app.drainEvents({ scheduled: true });
    const [first, ...more] = await app.recorded('OpbrengstPublished');
    expect(first).toMatchObject({ kennissessieId: SESSIE.id, recording: true });
    expect(first?.['materiaalIds']).toHaveLength(2);
    expect(more).toEqual([]);
    await record(EVERYONE);
    await app.drainEvents({ scheduled: true });
    expect(await app.recorded('OpbrengstPublished')).toHaveLength(1);
  });

  it('keeps a recording with its chapters, and names the line that is wrong', async () => {
    await expect(record(PARTICIPANTS, '00:00 Welkom\nVragen')).rejects.toMatchObject({
      details: { fields: [{ path: 'chapters', message: expect.stringContaining('Regel 2') }] },
    });
    const keep = app.get(KeepRecording);
    await expect(keep.putTranscript(bram.actor, SESSIE.id, VTT)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      keep.save(bram.actor, SESSIE.id, { url: null, visibility: EVERYONE, chapters: '' }),
    ).rejects.toMatchObject({ details: { fields: [{ path: 'url' }] } });
    await record();
    await expect(keep.putTranscript(bram.actor, SESSIE.id, `${VTT}\n00:0x --> 00:05.000\nfout`)).rejects.toMatchObject({
      details: { fields: [{ path: 'file', message: expect.stringContaining('regel 6') }] },
    });
    await keep.putTranscript(bram.actor, SESSIE.id, VTT);
    const { recording } = await read(noor.actor);
    expect(recording).toMatchObject({
      url: 'https://video.example/1',
      videoUrl: null,
      chapters: [{ at: 0, title: 'Welkom' }],
      cues: [{ at: 1, until: 4, speaker: null, text: 'Wij planten eerst bomen bij de school.' }],
    });
    expect((await read(karim.actor)).recording).toBeNull();
    await keep.removeTranscript(bram.actor, SESSIE.id);
    await keep.remove(bram.actor, SESSIE.id);
    await keep.remove(bram.actor, SESSIE.id);
    expect((await read(noor.actor)).recording).toBeNull();
  });

  it('shows the recording to who waited and wants it, but not the materials', async () => {
    await add();
    await record(PARTICIPANTS);
    const source = app.get(RecordingSearchSource);
    const audience = async () => (await source.documents([SESSIE.id]))[0]?.audience;
    expect(await read(karim.actor)).toMatchObject({ materiaal: [], recording: null });
    app.sessions.recordingFor = [karim.id, noor.id];
    expect(await read(karim.actor)).toMatchObject({ materiaal: [], recording: { url: 'https://video.example/1' } });
    expect(await audience()).toEqual([`persoon:${bram.id}`, `persoon:${noor.id}`, `persoon:${karim.id}`]);
    expect((await read(sanne.actor)).recording).toBeNull();
    expect((await read(VISITOR)).recording).toBeNull();

    const stored = await app.get(FileStore).writeBytes(Buffer.from('\x00\x00\x00\x18ftypmp42rest', 'latin1'), ['mp4']);
    await app.get(KeepRecording).putVideo(bram.actor, SESSIE.id, { ...stored, name: 'sessie.mp4' }, PARTICIPANTS);
    const video = (who: typeof karim) => app.get(OpbrengstReader).video(who.actor, SESSIE.id);
    expect(await video(karim)).toMatchObject({ hash: stored.hash });
    await expect(video(sanne)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    app.gate.hidden = true;
    await expect(video(karim)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has a video in the place of a link, and a link in the place of a video', async () => {
    await record();
    const store = app.get(FileStore);
    const content = Buffer.from('\x00\x00\x00\x18ftypmp42rest', 'latin1');
    const stored = await store.writeBytes(content, ['mp4']);
    const keep = app.get(KeepRecording);
    await keep.putVideo(bram.actor, SESSIE.id, { ...stored, name: 'sessie.mp4' }, PARTICIPANTS);
    await keep.save(bram.actor, SESSIE.id, { url: null, visibility: EVERYONE, chapters: '' });
    expect((await read(VISITOR)).recording).toMatchObject({
      url: null,
      videoUrl: expect.stringMatching(/opname.mp4$/),
    });
    await store.age(stored.hash, new Date('2026-10-01T00:00:00Z'));
    expect(await app.get(FileSweep).run()).toBe(0);
    await record();
    expect((await read(noor.actor)).recording).toMatchObject({ url: 'https://video.example/1', videoUrl: null });
    await expect(app.get(OpbrengstReader).video(noor.actor, SESSIE.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.get(FileSweep).run()).toBe(1);
  });

  it('can be found by its words, by those who may see it and nobody else', async () => {
    const source = app.get(RecordingSearchSource);
    const audience = async () => (await source.documents([SESSIE.id]))[0]?.audience ?? [];
    await record(PARTICIPANTS);
    await app.get(KeepRecording).putTranscript(bram.actor, SESSIE.id, VTT);
    expect((await source.documents([SESSIE.id]))[0]).toMatchObject({
      title: 'Opname: Hitte in de stad',
      body: 'Welkom Wij planten eerst bomen bij de school.',
      url: `/kennissessies/${SESSIE.id}#opname`,
    });
    expect(await audience()).toEqual([`persoon:${bram.id}`, `persoon:${noor.id}`]);
    await record(NETWERK_ONLY);
    expect(await audience()).toEqual([`netwerk:${NETWERK.id}`, `persoon:${bram.id}`, `persoon:${noor.id}`]);
    await record(EVERYONE);
    expect(await audience()).toEqual(['public']);
    app.sessions.card = { ...SESSIE, status: KennissessieStatus.CANCELLED };
    expect(await audience()).toEqual([]);
  });
});
