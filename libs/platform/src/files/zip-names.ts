import type { FileHandle } from 'node:fs/promises';

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** The end record stands within a comment's length of the end. */
const LONGEST_TAIL = END_LENGTH + 65_535;
/** More than any document has; who sends more wants to keep us busy. */
const LARGEST_DIRECTORY = 4_000_000;

/**
 * The names of what is in a zip, from its directory at the end; nothing is unpacked. Null when it is no whole zip. An
 * office document is a zip, and its names tell which kind.
 */
export async function zipNames(file: FileHandle, size: number): Promise<string[] | null> {
  const tailLength = Math.min(size, LONGEST_TAIL);
  const tail = await bytes(file, size - tailLength, tailLength);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END_LENGTH > tail.length || tail.readUInt32LE(end) !== END_SIGNATURE) return null;
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (length > LARGEST_DIRECTORY || start + length > size) return null;
  return namesIn(await bytes(file, start, length));
}

function namesIn(directory: Buffer): string[] | null {
  const names: string[] = [];
  let at = 0;
  while (at + ENTRY_LENGTH <= directory.length) {
    if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const nameLength = directory.readUInt16LE(at + 28);
    const rest = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    names.push(directory.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    at += ENTRY_LENGTH + nameLength + rest;
  }
  return names;
}

async function bytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
