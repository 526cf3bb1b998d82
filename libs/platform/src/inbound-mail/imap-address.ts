/** Where the mailbox is, read from IMAP_URL. */
export interface ImapAddress {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly user: string;
  readonly password: string;
  readonly path: string;
  /** Who may say that a mail is authentic (RFC 8601): our own mail server, by this name. */
  readonly authservId: string | null;
}

export function imapAddressOf(imapUrl: string): ImapAddress {
  const url = new URL(imapUrl);
  const secure = url.protocol === 'imaps:';
  const path = decodeURIComponent(url.pathname.replace(/^\//, ''));
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : secure ? 993 : 143,
    secure,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    path: path || 'INBOX',
    authservId: url.searchParams.get('authserv-id')?.toLowerCase() || null,
  };
}
