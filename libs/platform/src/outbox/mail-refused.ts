import { defineEvent } from '@academie/kernel';

/** Which mail did not arrive; the words of the mail server may name a person, so they stay beside the mail. */
export interface MailRefused {
  readonly mailId: string;
  /** As it was given to the outbox: it tells whose mail it is. */
  readonly key: string;
  /** The code of the mail server; null when it gave none. */
  readonly code: number | null;
}

/** A mail will never arrive: the server refused it for good, or kept putting it off. */
export const mailRefused = defineEvent<'MailRefused', MailRefused>('MailRefused');
