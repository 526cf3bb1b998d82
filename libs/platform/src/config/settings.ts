/** What the environment sets, checked once at the start and typed from there on. See README.md for the list. */
export interface Settings {
  readonly port: number;
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  readonly mailboxUrl: string | null;
  readonly mailDomain: string;
  /** Where answers to our mails come in by SMTP; null: not. */
  readonly inboundSmtpPort: number | null;
  /** The mailbox that is looked in for answers to our mails; null: none. */
  readonly imapUrl: string | null;
  readonly mergeWindowSeconds: number;
  readonly role: 'web' | 'worker' | 'all';
  readonly demo: boolean;
  /** Key of what the product signs; null: a random one is kept in the data folder. All nodes need the same. */
  readonly secret: string | null;
  /** Requests per minute of one session or, for visitors, one address; 0 is no limit. */
  readonly rateLimitPerMinute: number;
  /** Largest number of connections in the pool of one process. */
  readonly databasePoolSize: number;
}

/** A setting that is missing or wrong; the message is one Dutch sentence that names the variable. */
export class SettingsProblem extends Error {
  override readonly name = 'SettingsProblem';
}

type Environment = Readonly<Record<string, string | undefined>>;

function read(env: Environment, name: string): string | null {
  const value = env[name]?.trim();
  return value ? value : null;
}

function imapAddress(env: Environment): string | null {
  const text = address(env, 'IMAP_URL', ['imap:', 'imaps:']);
  if (text === null) return null;
  const { username, password, hostname } = new URL(text);
  // The value itself is not repeated: it holds a password.
  if (!username || !password || !hostname) {
    throw new SettingsProblem('IMAP_URL mist iets: geef imaps://naam:wachtwoord@computer:poort/Postvak.');
  }
  return text;
}

function wholeNumber<Fallback extends number | null>(
  env: Environment,
  name: string,
  fallback: Fallback,
  min: number,
  max: number,
): number | Fallback {
  const text = read(env, name);
  if (text === null) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new SettingsProblem(`${name} is "${text}", maar moet een heel getal zijn van ${min} tot en met ${max}.`);
  }
  return value;
}

function yesNo(env: Environment, name: string, fallback: boolean): boolean {
  const text = read(env, name);
  if (text === null) return fallback;
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw new SettingsProblem(`${name} is "${text}", maar moet true of false zijn.`);
}

function secretOf(env: Environment): string | null {
  const text = read(env, 'SECRET');
  if (text !== null && text.length < 32) {
    throw new SettingsProblem('SECRET is te kort: geef ten minste 32 willekeurige tekens.');
  }
  return text;
}

function address(env: Environment, name: string, protocols: readonly string[]): string | null {
  const text = read(env, name);
  if (text === null) return null;
  const example = `${protocols[0]}//…`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !protocols.includes(url.protocol)) {
    throw new SettingsProblem(`${name} is geen geldig adres: het moet beginnen met ${example}`);
  }
  return text.replace(/\/$/, '');
}

/** Reads and checks the settings. Throws a {@link SettingsProblem} for the first one that is wrong. */
export function readSettings(env: Environment = process.env): Settings {
  const port = wholeNumber(env, 'PORT', 3000, 1, 65_535);
  const databaseUrl = address(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  if (!databaseUrl) {
    throw new SettingsProblem(
      'DATABASE_URL ontbreekt: geef het adres van een PostgreSQL-database (postgres://…), of start met "npm start".',
    );
  }
  const role = read(env, 'ROLE') ?? 'all';
  if (role !== 'web' && role !== 'worker' && role !== 'all') {
    throw new SettingsProblem(`ROLE is "${role}", maar moet web, worker of all zijn.`);
  }
  const mailDomain = read(env, 'MAIL_DOMAIN') ?? 'academie.test';
  if (!/^[a-z0-9.-]+\.[a-z]{2,}$/i.test(mailDomain)) {
    throw new SettingsProblem(`MAIL_DOMAIN is "${mailDomain}", maar moet een domein zijn, zoals academie.test.`);
  }
  return {
    port,
    baseUrl: address(env, 'BASE_URL', ['http:', 'https:']) ?? `http://localhost:${port}`,
    dataDir: read(env, 'DATA_DIR') ?? '.data',
    databaseUrl,
    redisUrl: address(env, 'REDIS_URL', ['redis:', 'rediss:']),
    smtpUrl: address(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailboxUrl: address(env, 'MAILBOX_URL', ['http:', 'https:']),
    mailDomain,
    inboundSmtpPort: wholeNumber(env, 'INBOUND_SMTP_PORT', null, 1, 65_535),
    imapUrl: imapAddress(env),
    mergeWindowSeconds: wholeNumber(env, 'MERGE_WINDOW_S', 120, 0, 86_400),
    role,
    demo: yesNo(env, 'DEMO', false),
    secret: secretOf(env),
    rateLimitPerMinute: wholeNumber(env, 'RATE_LIMIT_PER_MINUTE', 1200, 0, 1_000_000),
    databasePoolSize: wholeNumber(env, 'DATABASE_POOL_SIZE', 10, 1, 200),
  };
}
