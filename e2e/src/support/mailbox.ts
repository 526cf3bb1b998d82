import { expect } from '@playwright/test';
import { mailboxUrl } from './product.js';

/** A mail as the built-in mailbox shows it. */
export type Mail = {
  id: string;
  at: string;
  from: string;
  to: string[];
  subject: string;
  headers: Record<string, string>;
  text?: string;
  html?: string;
  attachments: { type: string; method?: string; name: string | null; encoding: 'utf8' | 'base64'; content: string }[];
};

/** Everything that was mailed to this address, oldest first. */
export async function mailsTo(email: string): Promise<Mail[]> {
  const response = await fetch(`${mailboxUrl}/api?to=${encodeURIComponent(email)}`);
  if (!response.ok) throw new Error(`The mailbox answered ${response.status}.`);
  const mails = (await response.json()) as Mail[];
  return mails.reverse();
}

/** Waits for the first mail to this address that is what we look for. */
export async function mailTo(email: string, what: string, wanted: (mail: Mail) => boolean): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        found = (await mailsTo(email)).find(wanted);
        return found !== undefined;
      },
      { message: `a mail to ${email}: ${what}`, timeout: 20_000 },
    )
    .toBe(true);
  if (!found) throw new Error('unreachable: the poll above has found it');
  return found;
}

/** The path of the first link in the mail that begins with this path. */
export function linkIn(mail: Mail, path: string): string {
  const found = (mail.text ?? '').match(/https?:\/\/\S+/g)?.find((url) => new URL(url).pathname.startsWith(path));
  if (!found) throw new Error(`No link to ${path} in "${mail.subject}":\n${mail.text}`);
  return found;
}
