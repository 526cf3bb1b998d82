/** Headers in which a mail server writes for whom it delivered, and then those in which the sender wrote to whom. */
const BY_SERVER = ['delivered-to', 'x-original-to', 'envelope-to'];
const BY_SENDER = ['to', 'cc'];
const MAX_HEADER_BYTES = 128 * 1024;
const ADDRESS = /[^\s<>,;:"()[\]\\]{1,64}@[a-z0-9.-]{1,253}/gi;

export interface HeaderField {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
}

/** The headers of a mail, unfolded, in order. Read from the bytes: this must work for what no parser can read. */
export function headersOf(raw: Buffer): HeaderField[] {
  const text = raw.subarray(0, MAX_HEADER_BYTES).toString('latin1');
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  return head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      if (colon < 1) return [];
      return [{ name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() }];
    });
}

/** Whom a mail from a mailbox was for: what the server wrote goes before what the sender wrote. Each address once. */
export function recipientsIn(raw: Buffer): string[] {
  const headers = headersOf(raw);
  const found = [...BY_SERVER, ...BY_SENDER].flatMap((wanted) =>
    headers.filter(({ name }) => name === wanted).flatMap(({ value }) => value.match(ADDRESS) ?? []),
  );
  return [...new Set(found.map((address) => address.toLowerCase()))];
}
