import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FakeClock } from '@academie/kernel';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../config/index.js';
import type { Providers } from '../discovery/index.js';
import { FileStore } from './file-store.js';
import { FileReferences, FileSweep } from './file-sweep.js';
import { zipOf } from './fixtures/zip-of.js';
import { dispositionOf } from './send-file.js';

const office = (...names: string[]) => zipOf(['[Content_Types].xml', ...names]);
const FTYP = Buffer.from('\x00\x00\x00\x18ftypmp42rest', 'latin1');

describe('files', () => {
  let dataDir: string;
  let store: FileStore;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'files-'));
    store = new FileStore({ dataDir } as Settings);
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const all = ['pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpg', 'webp', 'mp4', 'vtt'] as const;
  const write = (content: Buffer, most = 1000) => store.write(Readable.from([content]), most, all);

  it.each<[string, Buffer]>([
    ['pdf', Buffer.from('%PDF-1.7 …')],
    ['png', Buffer.from('\x89PNG\r\n\x1a\nrest', 'latin1')],
    ['jpg', Buffer.from('\xff\xd8\xff\xe0rest', 'latin1')],
    ['webp', Buffer.from('RIFF\x00\x00\x00\x00WEBPrest', 'latin1')],
    ['mp4', FTYP],
    ['vtt', Buffer.from('\uFEFFWEBVTT\n\n')],
    ['docx', office('word/document.xml')],
    ['xlsx', office('xl/workbook.xml')],
    ['pptx', office('ppt/presentation.xml')],
  ])('knows a %s by what is in it', async (type, content) => {
    expect(await write(content)).toMatchObject({ type, size: content.length });
  });

  it.each<[string, Buffer]>([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a program', Buffer.from('MZ\x90\x00', 'latin1')],
    ['a zip', zipOf(['readme.txt'])],
    ['a document with macros', office('word/document.xml', 'word/vbaProject.bin')],
    ['half a document', office('word/document.xml').subarray(0, 40)],
  ])('does not take %s', async (_what, content) => {
    expect(await write(content)).toBe('wrong-type');
  });

  it('does not take what is empty, too large, or another type than was asked for', async () => {
    expect(await write(Buffer.alloc(0))).toBe('empty');
    expect(await write(Buffer.from(`%PDF-${'x'.repeat(2000)}`))).toBe('too-large');
    expect(await store.write(Readable.from([FTYP]), 1000, ['pdf'])).toBe('wrong-type');
    // And nothing of them stays behind.
    expect(await readdir(join(dataDir, 'files'))).toEqual(['incoming']);
    expect(await readdir(join(dataDir, 'files', 'incoming'))).toEqual([]);
  });

  it('keeps the same content once, and gives it back whole or in part', async () => {
    const content = Buffer.from('%PDF-1.7 hallo');
    const [first, second] = [await write(content), await write(content)];
    expect(first).toEqual(second);
    if (typeof first === 'string') throw new Error(first);
    expect(await store.text(first.hash)).toBe('%PDF-1.7 hallo');
    const part = await store.read(first.hash, { start: 9, end: 11 });
    expect(Buffer.concat((await part?.toArray()) ?? []).toString()).toBe('hal');
    expect(await store.read('0'.repeat(64))).toBeNull();
    await expect(store.read('../../etc/passwd')).rejects.toThrow('Not a hash');
  });

  it('takes away after a day what nobody uses', async () => {
    const stored = await Promise.all(['used', 'unused', 'new'].map((word) => write(Buffer.from(`%PDF-${word}`))));
    const [used, unused, fresh] = stored.map((file) => (typeof file === 'string' ? '' : file.hash));
    const clock = new FakeClock(new Date('2026-11-02T09:00:00Z'));
    for (const hash of [used, unused]) await store.age(hash ?? '', new Date('2026-11-01T08:00:00Z'));
    await store.age(fresh ?? '', new Date('2026-11-02T08:00:00Z'));
    class Used extends FileReferences {
      async inUse() {
        return new Set([used ?? '']);
      }
    }
    const providers = { of: () => [new Used()] } as unknown as Providers;
    const sweep = new FileSweep({ dataDir } as Settings, store, providers, clock);
    expect(await sweep.run()).toBe(1);
    expect(await store.read(used ?? '')).not.toBeNull();
    expect(await store.read(unused ?? '')).toBeNull();
    expect(await store.read(fresh ?? '')).not.toBeNull();
  });

  it('names a download safely', () => {
    expect(dispositionOf('één "plan" (2).pdf')).toBe(
      `attachment; filename="__n _plan_ _2_.pdf"; filename*=UTF-8''%C3%A9%C3%A9n%20%22plan%22%20%282%29.pdf`,
    );
    expect(dispositionOf('a\r\nset-cookie: x.pdf')).not.toMatch(/[\r\n]/);
  });
});
