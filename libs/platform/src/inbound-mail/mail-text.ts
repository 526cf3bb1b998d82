import { type SimpleParserOptions, simpleParser } from 'mailparser';
import { type HeaderField, headersOf } from './addressees.js';

/** A part of a mail that is no text to read. */
export interface MailPart {
  readonly type: string;
  readonly filename: string | null;
  /** Parameters of the content type, such as `method` and `charset`. */
  readonly params: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

/** A mail as we read it: no part of a mail within the mail is in it. */
export interface ParsedMail {
  readonly headers: readonly HeaderField[];
  readonly subject: string;
  readonly text: string;
  readonly parts: readonly MailPart[];
}

/** A mail that is made to hurt, or that cannot be read. */
export class UnreadableMail extends Error {
  override readonly name = 'UnreadableMail';
}

const MAX_PARTS = 100;
const MAX_HTML = 200_000;
const MAX_TEXT = 20_000;

const OPTIONS: SimpleParserOptions & { ignoreEmbedded: boolean } = {
  // What somebody forwards is not what they say.
  ignoreEmbedded: true,
  keepDeliveryStatus: true,
  skipImageLinks: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  maxHtmlLengthToParse: MAX_HTML,
};

/** Reads a mail. Throws {@link UnreadableMail} for what no honest program sends. */
export async function parseMail(raw: Buffer): Promise<ParsedMail> {
  if (countParts(raw) > MAX_PARTS) throw new UnreadableMail('too-many-parts');
  try {
    const { subject, text, attachments } = await simpleParser(raw, OPTIONS);
    return {
      headers: headersOf(raw),
      subject: subject ?? '',
      text: (text ?? '').slice(0, MAX_TEXT),
      parts: attachments.map(({ contentType, filename, content, headers }) => ({
        type: contentType.toLowerCase(),
        filename: filename ?? null,
        params: paramsOf(headers.get('content-type')),
        content,
      })),
    };
  } catch (error) {
    throw new UnreadableMail('no-mail', { cause: error });
  }
}

/** The values of a header, in order. */
export function headerValues({ headers }: Pick<ParsedMail, 'headers'>, name: string): string[] {
  return headers.filter((header) => header.name === name).map(({ value }) => value);
}

/** Bytes as text. What says no charset, or a wrong one, is what Windows makes of it when it is no UTF-8. */
export function textOf({ content, params }: Pick<MailPart, 'content' | 'params'>): string {
  for (const charset of [params['charset'], 'utf-8']) {
    if (!charset) continue;
    try {
      return new TextDecoder(charset, { fatal: true }).decode(content);
    } catch {
      // An unknown charset, or bytes that are none of it: the next guess.
    }
  }
  return new TextDecoder('windows-1252').decode(content);
}

function countParts(raw: Buffer): number {
  let count = 0;
  const lower = raw.toString('latin1').toLowerCase();
  for (let at = lower.indexOf('\ncontent-type:'); at >= 0; at = lower.indexOf('\ncontent-type:', at + 1)) count++;
  return count;
}

function paramsOf(header: unknown): Readonly<Record<string, string>> {
  const params = (header as { params?: Record<string, unknown> } | undefined)?.params ?? {};
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
