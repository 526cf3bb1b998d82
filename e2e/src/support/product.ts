/** Where the product under test listens. A port of its own, so that a product somebody works with stays untouched. */
export const port = Number(process.env.E2E_PORT || 43_110);
const mailboxPort = port + 1;
/** Where the product listens for answers to its mails. */
export const inboundSmtpPort = port + 2;

export const baseUrl = `http://localhost:${port}`;
export const mailboxUrl = `http://127.0.0.1:${mailboxPort}`;

/** Changes to one thing become one mail after this long. Short, because the journeys wait for that mail. */
export const mergeWindowSeconds = 2;

/** The settings that the product is started with. Those of the surroundings must not leak in: a run starts empty. */
export const startEnvironment: Record<string, string> = {
  PORT: String(port),
  BASE_URL: baseUrl,
  MAILBOX_PORT: String(mailboxPort),
  MERGE_WINDOW_S: String(mergeWindowSeconds),
  RATE_LIMIT_PER_MINUTE: '0',
  DEMO: 'true',
  DATABASE_URL: '',
  SMTP_URL: '',
  INBOUND_SMTP_PORT: String(inboundSmtpPort),
  IMAP_URL: '',
  REDIS_URL: '',
};
