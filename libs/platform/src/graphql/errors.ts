import { type FieldProblem, Refusal } from '@academie/kernel';
import { GraphQLError } from 'graphql';
import { postgresCodeOf } from '../database/index.js';

/** Told about every error that is a fault of ours, with the id that the client gets. */
export type ReportFault = (error: unknown, correlationId: string) => void;

const FAULT = 'Er ging iets mis bij ons. Probeer het opnieuw. Blijft het misgaan, noem dan dit nummer';

/**
 * The one place where failures become GraphQL errors: refusals keep their code and sentence, questions that cannot be
 * read become INVALID_INPUT, and everything else is reported under a correlation id that is all the client gets.
 */
export function toPublicError(error: unknown, correlationId: string, report: ReportFault): GraphQLError {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  const place = error instanceof GraphQLError ? { path: error.path, nodes: error.nodes } : {};
  if (cause instanceof Refusal) {
    const { code, message, details } = cause;
    return new GraphQLError(message, { ...place, extensions: { code, ...details } });
  }
  if (error instanceof GraphQLError && !cause) {
    return new GraphQLError(error.message, {
      ...place,
      extensions: { code: 'INVALID_INPUT', fields: fieldsOf(error.message) },
    });
  }
  // 22P02: a text that has not the form of an id cannot name anything that exists.
  if (postgresCodeOf(cause) === '22P02') {
    return new GraphQLError('Wij kunnen dit niet vinden.', { ...place, extensions: { code: 'NOT_FOUND' } });
  }
  // Errors by custom scalars arrive wrapped, as plain GraphQL errors.
  if (cause instanceof GraphQLError) {
    return new GraphQLError(cause.message, {
      ...place,
      extensions: { code: 'INVALID_INPUT', fields: fieldsOf(error) },
    });
  }
  report(cause ?? error, correlationId);
  return new GraphQLError(`${FAULT}: ${correlationId}`, { ...place, extensions: { code: 'INTERNAL', correlationId } });
}

/** `Variable "$input" got invalid value … at "input.startsAt"; …` names the field and says what is wrong with it. */
function fieldsOf(error: unknown): FieldProblem[] {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^Variable "\$(\w+)" got invalid value .* at "([\w.[\]]+)"; (.*)$/s.exec(message);
  const path = match?.[2];
  if (!path) return [];
  const sentence = (match[3] ?? '').replace(/^Expected type "[^"]*"\.\s*/, '');
  return [{ path: path.replace(/^\w+\./, ''), message: sentence }];
}
