import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { derivedId } from '@academie/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { type Api, type Client, dataOf, startApi } from './support/api.js';

/** Bram leads its netwerk; Noor took part; Sanne has nothing to do with it. */
const SESSIE = derivedId('kennissessie', 'water-in-de-stad-dordrecht');
const BASE = `/bestanden/kennissessies/${SESSIE}`;
const PDF = Buffer.from('%PDF-1.4 kwartelkoning');
const VIDEO = Buffer.concat([Buffer.from('\x00\x00\x00\x18ftypmp42', 'latin1'), Buffer.alloc(2000, 7)]);

describe('files of what a session left behind', () => {
  let api: Api;
  let bram: Client;
  let noor: Client;
  let sanne: Client;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'api-files-'));
    api = await startApi({ DATA_DIR: dataDir });
    [bram, noor, sanne] = [await api.as('bram'), await api.as('noor'), await api.as('sanne')];
  });
  afterAll(async () => {
    await api.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const agent = () => supertest(api.app.getHttpServer());
  const post = (who: Client, what: string, content: Buffer, filename: string, fields: Record<string, string> = {}) => {
    const request = agent().post(`${BASE}/${what}`).set('cookie', who.cookie);
    for (const [name, value] of Object.entries(fields)) void request.field(name, value);
    return request.attach('file', content, filename);
  };
  const get = (who: Client, path: string) => agent().get(path).set('cookie', who.cookie);
  const left = async (who: Client) =>
    dataOf(
      await who.query<{ opbrengst: { materiaal: { id: string; title: string; file: { name: string } | null }[] } }>(
        'query ($id: ID!) { opbrengst(kennissessieId: $id) { materiaal { id title file { name } } } }',
        { id: SESSIE },
      ),
    ).opbrengst;

  it('come in from the organiser only, and by what is in them', async () => {
    const participants = { visibility: 'PARTICIPANTS' };
    expect((await post(noor, 'materiaal', PDF, 'plan.pdf', participants)).status).toBe(403);
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const refused = await post(bram, 'materiaal', page, 'plan.pdf', participants);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'file' }] });
    expect((await post(bram, 'materiaal', PDF, 'plan.exe', {})).status).toBe(422);
    const evil = agent().post(`${BASE}/materiaal`).set('cookie', bram.cookie).set('origin', 'https://kwaad.example');
    expect((await evil.attach('file', PDF, 'plan.pdf')).status).toBe(403);
    expect((await post(bram, 'materiaal', PDF, '../../plan.exe', participants)).status).toBe(204);
    expect((await left(noor)).materiaal).toMatchObject([{ title: 'plan', file: { name: 'plan.pdf' } }]);
  });

  it('go out as a download that can do nothing, to those they are for', async () => {
    const [item] = (await left(noor)).materiaal;
    const path = `${BASE}/materiaal/${item?.id}`;
    const answer = await get(noor, path).buffer(true);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="plan.pdf"/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    expect(Buffer.from(answer.body as Buffer).equals(PDF)).toBe(true);
    expect((await get(sanne, path)).status).toBe(404);
    expect((await agent().get(path)).status).toBe(404);
    expect((await left(sanne)).materiaal).toEqual([]);
  });

  it('play in parts, with captions, and refuse captions with a mistake', async () => {
    expect(
      (await post(bram, 'transcript', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nHoi'), 't.vtt')).status,
    ).toBe(409);
    expect((await post(bram, 'opname', PDF, 'opname.mp4', { visibility: 'PARTICIPANTS' })).status).toBe(422);
    expect((await post(bram, 'opname', VIDEO, 'opname.mp4', { visibility: 'PARTICIPANTS' })).status).toBe(204);
    const part = await get(noor, `${BASE}/opname.mp4`).set('range', 'bytes=12-19').buffer(true);
    expect(part.status).toBe(206);
    expect(part.headers).toMatchObject({ 'content-range': `bytes 12-19/${VIDEO.length}`, 'content-length': '8' });
    expect((await get(noor, `${BASE}/opname.mp4`).set('range', 'bytes=99999-')).status).toBe(416);
    expect((await get(sanne, `${BASE}/opname.mp4`)).status).toBe(404);

    const wrong = await post(bram, 'transcript', Buffer.from('WEBVTT\n\n00:05.000 --> 00:02.000\nHoi'), 't.vtt');
    expect(wrong.body).toMatchObject({ fields: [{ path: 'file', message: expect.stringContaining('regel 3') }] });
    const good = Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nDe kwartelkoning broedt langs de kade.\n');
    expect((await post(bram, 'transcript', good, 't.vtt')).status).toBe(204);
    const captions = await get(noor, `${BASE}/ondertitels.vtt`);
    expect(captions.headers['content-type']).toContain('text/vtt');
    expect(captions.text).toContain('De kwartelkoning broedt langs de kade.');
    expect((await get(sanne, `${BASE}/ondertitels.vtt`)).status).toBe(404);
  });

  it('let their words be found by those who may see the recording, and nobody else', async () => {
    await api.drainEvents();
    const found = async (who: Client) =>
      dataOf(
        await who.query<{ zoeken: { totalCount: number; nodes: { title: string; url: string }[] } }>(
          'query { zoeken(query: "kwartelkoning") { totalCount nodes { title url } } }',
        ),
      ).zoeken;
    expect(await found(noor)).toEqual({
      totalCount: 1,
      nodes: [{ title: 'Opname: Leven met water: een middag in Dordrecht', url: `/kennissessies/${SESSIE}#opname` }],
    });
    expect(await found(sanne)).toEqual({ totalCount: 0, nodes: [] });
    expect(await found(api.visitor)).toEqual({ totalCount: 0, nodes: [] });
  });

  it('tell those who took part, once', async () => {
    await api.drainEvents({ scheduled: true });
    const mine = api.mail.to('noor@academie.test').filter(({ subject }) => subject.includes('het materiaal van'));
    expect(mine.map(({ subject }) => subject)).toEqual([
      'De opname en het materiaal van ‘Leven met water: een middag in Dordrecht’ staan klaar',
    ]);
  });
});
