import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/index.js';
import { type FileType, fileTypeOf } from './file-type.js';

/** What is kept of a file: found back by the hash of its content, so the same file twice is kept once. */
export interface StoredFile {
  readonly hash: string;
  readonly size: number;
  readonly type: FileType;
}

/** Why a file was not kept. */
export type NotStored = 'too-large' | 'wrong-type' | 'empty';

export interface ByteRange {
  readonly start: number;
  /** Of the last byte. */
  readonly end: number;
}

const HASH = /^[0-9a-f]{64}$/;

/** Files under the data folder, by the hash of their content. All nodes need the same folder. */
@Injectable()
export class FileStore {
  private readonly root: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.root = join(settings.dataDir, 'files');
  }

  /**
   * Keeps what comes in, up to `most` bytes and only of these types. Nothing of it is in memory at once, and nothing can be
   * found under its hash before it is whole.
   */
  async write(source: Readable, most: number, types: readonly FileType[]): Promise<StoredFile | NotStored> {
    const draft = join(this.root, 'incoming', randomUUID());
    await mkdir(dirname(draft), { recursive: true });
    const hash = createHash('sha256');
    let size = 0;
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        hash.update(chunk);
        // The rest is read and let go: a connection that is broken off cannot carry an answer.
        done(null, size <= most ? chunk : undefined);
      },
    });
    try {
      await pipeline(source, count, createWriteStream(draft, { mode: 0o600 }));
      if (size > most) return 'too-large';
      if (size === 0) return 'empty';
      const type = await fileTypeOf(draft);
      if (!type || !types.includes(type)) return 'wrong-type';
      const stored = { hash: hash.digest('hex'), size, type };
      const path = this.pathOf(stored.hash);
      await mkdir(dirname(path), { recursive: true });
      await rename(draft, path);
      return stored;
    } finally {
      await rm(draft, { force: true });
    }
  }

  /** The whole file, or part of it. Null when it is not there. */
  async read(hash: string, range?: ByteRange): Promise<Readable | null> {
    const path = this.pathOf(hash);
    const found = await stat(path).catch(() => null);
    return found ? createReadStream(path, range) : null;
  }

  /** For what is small enough to be in memory. */
  async text(hash: string): Promise<string | null> {
    const stream = await this.read(hash);
    return stream && Buffer.concat(await stream.toArray()).toString('utf8');
  }

  /** Keeps a file that is in memory already; demo content comes in this way. */
  async writeBytes(content: Buffer, types: readonly FileType[]): Promise<StoredFile> {
    const stored = await this.write(Readable.from([content]), content.length, types);
    if (typeof stored === 'string') throw new Error(`This file cannot be kept: ${stored}`);
    return stored;
  }

  /** Hashes of what was written before this moment. */
  async olderThan(moment: Date): Promise<string[]> {
    const names = await readdir(this.root, { recursive: true }).catch(() => []);
    const hashes = names.map((name) => name.split(/[\\/]/).at(-1) ?? '').filter((name) => HASH.test(name));
    const old: string[] = [];
    for (const hash of hashes) {
      const found = await stat(this.pathOf(hash)).catch(() => null);
      if (found && found.mtime < moment) old.push(hash);
    }
    return old;
  }

  async remove(hash: string): Promise<void> {
    await rm(this.pathOf(hash), { force: true });
  }

  /** Makes a file look as old as this; a spec cannot wait a day. */
  async age(hash: string, moment: Date): Promise<void> {
    await utimes(this.pathOf(hash), moment, moment);
  }

  /** In folders by the first two signs, because a folder with very many files is slow. */
  private pathOf(hash: string): string {
    if (!HASH.test(hash)) throw new TypeError('Not a hash');
    return join(this.root, hash.slice(0, 2), hash);
  }
}
