import { invalidInput } from '@academie/kernel';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { FileStore, NotStored, StoredFile } from './file-store.js';
import type { FileType } from './file-type.js';

export const MEGABYTE = 1_000_000;
/** The largest file that is taken. */
export const LARGEST_FILE = 50 * MEGABYTE;

/** A file that came in with a form, and the other fields of that form. */
export interface ReceivedFile extends StoredFile {
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Wanted {
  readonly types: readonly FileType[];
  /** How these types are called, in Dutch: "een PDF of een afbeelding". */
  readonly typesText: string;
  readonly most?: number;
}

/**
 * Reads the one file of a multipart form while it comes in. Who may send it is decided before. Throws INVALID_INPUT with a
 * sentence about the field `file`.
 */
export async function receiveFile(request: FastifyRequest, store: FileStore, wanted: Wanted): Promise<ReceivedFile> {
  const { types, typesText, most = LARGEST_FILE } = wanted;
  if (!request.isMultipart()) throw problem('Kies een bestand.');
  const fields: Record<string, string> = {};
  let received: { stored: StoredFile | NotStored; name: string } | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value);
    else if (received) part.file.resume();
    else received = { stored: await store.write(part.file, most, types), name: nameOf(part) };
  }
  if (!received) throw problem('Kies een bestand.');
  const { stored, name } = received;
  if (stored === 'empty') throw problem('Dit bestand is leeg. Kies een ander bestand.');
  if (stored === 'too-large')
    throw problem(`Dit bestand is te groot. Kies een bestand van ten hoogste ${most / MEGABYTE} MB.`);
  if (stored === 'wrong-type') throw problem(`Dit soort bestand kan niet. Kies ${typesText}.`);
  return { ...stored, name: withExtension(name, stored.type), fields };
}

const problem = (message: string) => invalidInput([{ path: 'file', message }]);

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;

/** Without folders, signs that are not seen, and signs that a disk refuses. */
function nameOf({ filename }: MultipartFile): string {
  const name = (filename ?? '').split(/[\\/]/).at(-1) ?? '';
  return name.replace(UNSEEN, '').trim().slice(-150) || 'bestand';
}

/** The extension says what is in it, whatever the sender called it. */
function withExtension(name: string, type: FileType): string {
  const base = name.replace(/\.[A-Za-z0-9]{1,5}$/, '') || 'bestand';
  return `${base}.${type}`;
}
