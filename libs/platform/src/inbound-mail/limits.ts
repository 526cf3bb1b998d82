/** The largest mail that is taken in. Answers are small; a photo in a signature is not. */
export const MAX_MAIL_BYTES = 5 * 1024 * 1024;
/** Recipients of ours in one mail; each is one mail to handle. */
export const MAX_RECIPIENTS = 10;
/** Mails that one address may deliver in a minute: an office that declines at once is let through, a flood is not. */
export const MAILS_PER_MINUTE = 600;
/** How long a mail is kept after it was handled, so that what went wrong can be looked into. */
export const KEPT_DAYS = 30;
/** How often a mail is tried before it is put aside. */
export const ATTEMPTS = 5;
