import { open } from 'node:fs/promises';
import { zipNames } from './zip-names.js';

/** A kind of file that we keep and give out again. */
export type FileType = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'png' | 'jpg' | 'webp' | 'mp4' | 'vtt';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const MEDIA_TYPES: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  mp4: 'video/mp4',
  vtt: 'text/vtt',
};

const PARTS: Readonly<Record<string, FileType>> = {
  'word/document.xml': 'docx',
  'xl/workbook.xml': 'xlsx',
  'ppt/presentation.xml': 'pptx',
};

const ascii = (head: Buffer, from: number, to: number) => head.toString('latin1', from, to);

/**
 * What a file is, by what is in it: its name and what the sender says of it can be anything. Null for all that we do not
 * take, documents with macros among them.
 */
export async function fileTypeOf(path: string): Promise<FileType | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    const head = buffer.subarray(0, bytesRead);
    if (ascii(head, 0, 5) === '%PDF-') return 'pdf';
    if (ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
    if (ascii(head, 0, 3) === '\xff\xd8\xff') return 'jpg';
    if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'webp';
    if (ascii(head, 4, 8) === 'ftyp') return 'mp4';
    if (/^(\uFEFF)?WEBVTT/.test(head.toString('utf8'))) return 'vtt';
    if (ascii(head, 0, 4) === 'PK\x03\x04') return officeType(await zipNames(file, size));
    return null;
  } finally {
    await file.close();
  }
}

function officeType(names: readonly string[] | null): FileType | null {
  if (!names?.includes('[Content_Types].xml')) return null;
  // A macro is a program, whatever the file is called.
  if (names.some((name) => /vbaProject|\/activeX\//i.test(name))) return null;
  const part = names.find((name) => name in PARTS);
  return part ? (PARTS[part] ?? null) : null;
}
