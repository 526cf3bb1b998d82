import { headerValues, type ParsedMail } from './mail-text.js';

/** True for a mail that a program wrote by itself: answering it, or passing it on, is how mail loops begin (RFC 3834). */
export function isAutomatic(mail: Pick<ParsedMail, 'headers'>, envelopeFrom: string, via: 'SMTP' | 'IMAP'): boolean {
  const says = (name: string) => headerValues(mail, name).map((value) => value.toLowerCase().trim());
  const submitted = says('auto-submitted')[0];
  return (
    (submitted !== undefined && !submitted.startsWith('no')) ||
    // Who sends without an address to answer to is a mail server.
    (via === 'SMTP' && envelopeFrom === '') ||
    says('return-path').some((value) => value === '<>') ||
    says('precedence').some((value) => /^(bulk|junk|list|auto_reply)\b/.test(value)) ||
    ['list-id', 'list-unsubscribe', 'x-autoreply', 'x-autorespond', 'x-auto-reply', 'x-loop'].some(
      (name) => says(name).length > 0,
    ) ||
    says('content-type').some((value) => value.startsWith('multipart/report'))
  );
}
