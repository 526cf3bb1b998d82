/** The codes the API promises, and the two that only the browser can know. */
export type GqlErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'OFFLINE'
  | 'UNEXPECTED';

export type FieldProblem = { path: string; message: string };

export type GqlErrorBody = {
  message: string;
  extensions?: { code?: string; fields?: FieldProblem[]; reason?: string; correlationId?: string };
};

const refusals: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
];

function isRefusal(code: string | undefined): code is GqlErrorCode {
  return code !== undefined && refusals.includes(code);
}

/** Everything that can go wrong between a component and the API, in one shape. */
export class GqlError extends Error {
  override readonly name = 'GqlError';
  readonly code: GqlErrorCode;
  /** Which fields of the input were refused, and why. */
  readonly fields: readonly FieldProblem[];
  /** With CONFLICT: which one, from the closed list of the API. */
  readonly reason: string | undefined;
  /** With UNEXPECTED: what a person can quote to the help desk. */
  readonly correlationId: string | undefined;

  constructor(code: GqlErrorCode, message: string, more: Omit<NonNullable<GqlErrorBody['extensions']>, 'code'> = {}) {
    super(message);
    this.code = code;
    this.fields = more.fields ?? [];
    this.reason = more.reason;
    this.correlationId = more.correlationId;
  }

  /** An error the API sent. Its sentence is fit to show only when it is a refusal, see `isShowable`. */
  static fromBody({ message, extensions }: GqlErrorBody): GqlError {
    const code = extensions?.code;
    return new GqlError(isRefusal(code) ? code : 'UNEXPECTED', message, extensions);
  }

  /** No GraphQL answer at all: a proxy, a restart, a limit before the API. */
  static fromStatus(status: number): GqlError {
    return new GqlError(status === 429 ? 'RATE_LIMITED' : 'UNEXPECTED', `HTTP ${status}`);
  }

  static offline(cause: unknown): GqlError {
    const error = new GqlError('OFFLINE', 'no connection');
    error.cause = cause;
    return error;
  }

  /** A refusal carries a Dutch sentence for the reader; other messages are for the log. */
  get isShowable(): boolean {
    return this.code !== 'OFFLINE' && this.code !== 'UNEXPECTED' && !this.message.startsWith('HTTP ');
  }

  /** Whether doing the same again could work. */
  get isTransient(): boolean {
    return this.code === 'OFFLINE' || this.code === 'UNEXPECTED';
  }
}

/** Narrows an unknown failure, for instance `mutation.error`. */
export function isGqlError(error: unknown, code?: GqlErrorCode): error is GqlError {
  return error instanceof GqlError && (code === undefined || error.code === code);
}
