/** The codes a client may see, as the public API promises. */
export type RefusalCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'INVALID_INPUT' | 'CONFLICT' | 'RATE_LIMITED';

/** A field of the input that cannot be accepted: where, and a Dutch sentence that says what to do. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/**
 * A refusal: an outcome that ends an operation, with a Dutch sentence fit to show. It knows no HTTP and no GraphQL; the
 * edge maps it once. Everything that is thrown and is not a Refusal is a fault of ours.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly details: { readonly reason?: string; readonly fields?: readonly FieldProblem[] } = {},
  ) {
    super(message);
  }
}

/** Not there, or not for this reader: the two look the same on purpose. */
export function notFound(): Refusal {
  return new Refusal('NOT_FOUND', 'Wij kunnen deze pagina niet vinden. Misschien is hij verplaatst of verwijderd.');
}

/** The reader must sign in first. */
export function unauthenticated(): Refusal {
  return new Refusal('UNAUTHENTICATED', 'Log eerst in. Daarna kunt u verder.');
}

/** The reader knows it exists, but may not do this. */
export function forbidden(
  message = 'U mag dit niet doen. Vraag de beheerder als u denkt dat dit niet klopt.',
): Refusal {
  return new Refusal('FORBIDDEN', message);
}

/** One or more fields cannot be accepted. */
export function invalidInput(fields: readonly FieldProblem[]): Refusal {
  return new Refusal('INVALID_INPUT', fields[0]?.message ?? 'Controleer wat u hebt ingevuld.', { fields });
}

/** The input is fine, but the state of the thing does not allow it (any more). */
export function conflict(reason: string, message: string): Refusal {
  return new Refusal('CONFLICT', message, { reason });
}
