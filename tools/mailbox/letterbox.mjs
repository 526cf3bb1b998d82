import PostalMime from 'postal-mime';

/** Older mail falls out: this is a place to look, not an archive. */
const KEEPS = 2000;

/**
 * @typedef {object} Part an attachment or a calendar part
 * @property {string} type
 * @property {string} [method] of a calendar part: REQUEST, CANCEL, REPLY
 * @property {string | null} name
 * @property {string | null} contentId without its angle brackets
 * @property {'utf8' | 'base64'} encoding of `content`
 * @property {string} content
 *
 * @typedef {object} Letter
 * @property {string} id
 * @property {string} at when it came in
 * @property {string} from the envelope's sender
 * @property {string[]} to the envelope's recipients: who really gets it, whatever the headers say
 * @property {string} subject
 * @property {Record<string, string>} headers by lower-case name; of a repeated one the last
 * @property {string | undefined} text
 * @property {string | undefined} html
 * @property {Part[]} attachments
 * @property {string} raw
 */

/** Holds the mail in memory, newest first. */
export class Letterbox {
  /** @type {Letter[]} */
  #letters = [];
  #last = 0;

  /**
   * @param {Buffer} raw
   * @param {{ from: string, to: string[] }} envelope
   */
  async add(raw, { from, to }) {
    const mail = await PostalMime.parse(raw);
    this.#last += 1;
    this.#letters.unshift({
      id: String(this.#last),
      at: new Date().toISOString(),
      from,
      to,
      subject: mail.subject ?? '',
      headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
      text: mail.text,
      html: mail.html,
      attachments: mail.attachments.map(toPart),
      raw: raw.toString('latin1'),
    });
    this.#letters.length = Math.min(this.#letters.length, KEEPS);
  }

  /**
   * @param {string | null} [recipient] only the mail to this address
   * @returns {Letter[]}
   */
  list(recipient) {
    if (!recipient) return [...this.#letters];
    const wanted = recipient.trim().toLowerCase();
    return this.#letters.filter((letter) => letter.to.some((address) => address.toLowerCase() === wanted));
  }

  /** @param {string} id */
  find(id) {
    return this.#letters.find((letter) => letter.id === id);
  }

  clear() {
    this.#letters = [];
  }
}

/**
 * @param {import('postal-mime').Attachment} attachment
 * @returns {Part}
 */
function toPart({ mimeType, method, filename, contentId, content }) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
  const encoding = /^text\/|\/ics$|\/json$/.test(mimeType) ? 'utf8' : 'base64';
  return {
    type: mimeType,
    method,
    name: filename,
    contentId: contentId?.replace(/^<|>$/g, '') ?? null,
    encoding,
    content: bytes.toString(encoding),
  };
}
