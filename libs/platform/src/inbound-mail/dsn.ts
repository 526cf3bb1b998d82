import { headersOf } from './addressees.js';
import { type ParsedMail, textOf } from './mail-text.js';

/** What a mail server says became of a mail of ours. */
export interface DeliveryFailure {
  /** Nobody will ever get it, or it may come yet. */
  readonly permanent: boolean;
  /** Such as `5.1.1`; null when it is not said. */
  readonly status: string | null;
}

/** Reads a report of non-delivery (RFC 3464); null when the mail was delivered, or the mail is no such report. */
export function deliveryFailureIn(mail: ParsedMail): DeliveryFailure | null {
  const report = mail.parts.find(({ type }) => type === 'message/delivery-status');
  if (!report) return null;
  const fields = textOf(report)
    .split(/\r?\n\r?\n/)
    .flatMap((block) => headersOf(Buffer.from(`${block.trim()}\n\n`)));
  const last = (name: string) => fields.findLast((field) => field.name === name)?.value.toLowerCase() ?? '';
  const action = last('action');
  const [status = null] = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(last('status')) ?? [];
  if (action === 'failed' || (action === '' && status?.startsWith('5'))) {
    // Also when the number is about a delay: after days of trying the server gave up, and the mail is lost.
    return { permanent: true, status };
  }
  if (action === 'delayed' || status?.startsWith('4')) return { permanent: false, status };
  return null;
}
