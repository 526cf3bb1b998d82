import { randomUUID } from 'node:crypto';
import { type DynamicModule, Logger } from '@nestjs/common';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
} from 'graphql';
import type { RequestScope } from '../access/index.js';
import { SETTINGS, type Settings } from '../config/index.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { type Variables, withDefaults } from './default-values.js';
import { DirectFields } from './direct-fields.js';
import { toPublicError } from './errors.js';
import { costLimit, MAX_DEPTH, MAX_TOKENS } from './limits.js';

const logger = new Logger('GraphQL');

/** Code-first GraphQL over Mercurius, compiled per query text, with limits and one mapping of failures. */
export function graphqlModule(): DynamicModule {
  return NestGraphQLModule.forRootAsync<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    inject: [SETTINGS],
    useFactory: (settings: Settings) => ({
      autoSchemaFile: true,
      sortSchema: true,
      graphiql: false,
      path: '/graphql',
      // Compiling pays off from the second time that the same text comes by.
      jit: 2,
      queryDepth: MAX_DEPTH,
      validationRules: [costLimit(), ...(settings.demo ? [] : [NoSchemaIntrospectionCustomRule])],
      graphql: { parseOptions: { maxTokens: MAX_TOKENS } },
      context: async (request: FastifyRequest & { scope?: RequestScope }, reply: FastifyReply) => ({
        request,
        reply,
        scope: request.scope,
      }),
      hooks: {
        preExecution: async (schema: GraphQLSchema, document: DocumentNode, _: unknown, variables?: Variables) => ({
          variables: withDefaults(schema, document, variables ?? {}),
        }),
      },
      errorFormatter: (result: ExecutionResult, context: unknown) => {
        const correlationId = (context as { reply?: FastifyReply }).reply?.request.id ?? randomUUID();
        const errors = (result.errors ?? []).flatMap(unfold).map((error) =>
          toPublicError(error, correlationId, (fault, id) => {
            logger.error(`${id} ${fault instanceof Error ? fault.message : String(fault)}`, stackOf(fault));
          }),
        );
        return { statusCode: 200, response: { data: result.data ?? null, errors } };
      },
    }),
    // The scalar is a provider of this module, so that every schema that is built has it.
  });
}

export const graphqlProviders = [DateTimeScalar, DirectFields];

/** Mercurius gathers the errors of validation in one; each of them is shown by itself. */
function unfold(error: unknown): unknown[] {
  const inner = (error as { originalError?: { errors?: unknown }; errors?: unknown }).errors;
  const nested = (error as { originalError?: { errors?: unknown } }).originalError?.errors;
  if (Array.isArray(inner) && inner.length > 0) return inner.map(asGraphQLError);
  if (Array.isArray(nested) && nested.length > 0) return nested.map(asGraphQLError);
  return [error];
}

function asGraphQLError(error: unknown): unknown {
  if (error instanceof GraphQLError) return error;
  const message = (error as { message?: unknown }).message;
  return typeof message === 'string' ? new GraphQLError(message) : error;
}

function stackOf(fault: unknown): string | undefined {
  return fault instanceof Error ? fault.stack : undefined;
}
