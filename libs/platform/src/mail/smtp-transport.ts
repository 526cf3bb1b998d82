import nodemailer, { type SendMailOptions, type Transporter } from 'nodemailer';
import { type MailMessage, MailTransport } from './mail.js';
import { type MailSettings, toNodemailer } from './mime.js';

/** The mail was not taken. `code` is the SMTP code, when the server gave one. */
export abstract class MailDeliveryError extends Error {
  constructor(
    message: string,
    readonly code: number | null,
    options: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The server will never take this mail (no such mailbox, refused content): trying again is of no use. */
export class PermanentMailError extends MailDeliveryError {}

/** The mail may be taken later: no connection, a busy server, or settings that somebody must mend. */
export class TemporaryMailError extends MailDeliveryError {}

/** What went wrong is about this mail or this recipient; other codes are about the connection or the settings. */
const ABOUT_THE_MAIL: readonly unknown[] = ['EENVELOPE', 'EMESSAGE'];
const TEN_SECONDS = 10_000;

/** Sends over SMTP, with a few connections that are used again. */
export class SmtpTransport extends MailTransport {
  private readonly transporter: Transporter;

  constructor(
    smtpUrl: string,
    private readonly settings: MailSettings,
  ) {
    super();
    this.transporter = nodemailer.createTransport({
      url: smtpUrl,
      pool: true,
      maxConnections: 3,
      connectionTimeout: TEN_SECONDS,
      greetingTimeout: TEN_SECONDS,
      socketTimeout: 3 * TEN_SECONDS,
    });
  }

  /** Resolves when the server has taken the mail; throws a PermanentMailError or a TemporaryMailError when not. */
  async send(message: MailMessage): Promise<void> {
    const mail = this.writtenOut(message);
    try {
      await this.transporter.sendMail(mail);
    } catch (error) {
      throw deliveryError(error);
    }
  }

  private writtenOut(message: MailMessage): SendMailOptions {
    try {
      return toNodemailer(message, this.settings);
    } catch (cause) {
      // What cannot be written now cannot be written later, and must not keep other mail to this address waiting.
      throw new PermanentMailError(cause instanceof Error ? cause.message : String(cause), null, { cause });
    }
  }

  /** Closes the connections. */
  close(): void {
    this.transporter.close();
  }
}

function deliveryError(cause: unknown): MailDeliveryError {
  const { code, responseCode } = facts(cause);
  // A 5xx to the log-in or the greeting says nothing about the mail: mended settings will deliver it.
  const permanent =
    ABOUT_THE_MAIL.includes(code) && (responseCode === null ? code === 'EENVELOPE' : isPermanent(responseCode));
  const message = cause instanceof Error ? cause.message : String(cause);
  return permanent
    ? new PermanentMailError(message, responseCode, { cause })
    : new TemporaryMailError(message, responseCode, { cause });
}

/** 503 says that the conversation went wrong, not that the mail is refused. */
function isPermanent(responseCode: number): boolean {
  return responseCode >= 500 && responseCode < 600 && responseCode !== 503;
}

function facts(cause: unknown): { code: unknown; responseCode: number | null } {
  if (typeof cause !== 'object' || cause === null) return { code: null, responseCode: null };
  const code = 'code' in cause ? cause.code : null;
  const responseCode = 'responseCode' in cause && typeof cause.responseCode === 'number' ? cause.responseCode : null;
  return { code, responseCode };
}
