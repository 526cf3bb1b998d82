import { notFound } from '@academie/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { rangeOf } from './byte-range.js';
import type { FileStore, StoredFile } from './file-store.js';
import { MEDIA_TYPES } from './file-type.js';

/** Whatever is in it: as a page of our own it may do nothing. */
const POLICY = "sandbox; default-src 'none'";

/**
 * Gives out a file that the asker may see; that is decided before. Always as a download (a video player does not mind), so
 * that nothing that somebody uploaded is ever a page of this site.
 */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  store: FileStore,
  file: StoredFile & { readonly name: string },
): Promise<FastifyReply> {
  const { hash, size, type, name } = file;
  const etag = `"${hash.slice(0, 32)}"`;
  reply
    .header('content-security-policy', POLICY)
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', dispositionOf(name))
    .header('cache-control', 'private, no-cache')
    .header('accept-ranges', 'bytes')
    .header('etag', etag);
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  const range = rangeOf(request.headers.range, size);
  if (range === 'impossible') return reply.code(416).header('content-range', `bytes */${size}`).send();
  const stream = await store.read(hash, range === 'whole' ? undefined : range);
  if (!stream) throw notFound();
  reply.type(MEDIA_TYPES[type]);
  if (range === 'whole') return reply.header('content-length', size).send(stream);
  return reply
    .code(206)
    .header('content-range', `bytes ${range.start}-${range.end}/${size}`)
    .header('content-length', range.end - range.start + 1)
    .send(stream);
}

/** The name for old programs in plain letters, and the real one for all others (RFC 6266). */
export function dispositionOf(name: string): string {
  const plain = name.replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
