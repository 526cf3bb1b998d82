import { Refusal, type RefusalCode } from '@academie/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

const STATUS: Readonly<Record<RefusalCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 422,
  CONFLICT: 409,
  RATE_LIMITED: 429,
};

/**
 * A refusal is an answer, not a fault: it is not logged. GraphQL gets it as it is (its formatter maps it), a route
 * answers with the status that fits.
 */
@Catch(Refusal)
export class RefusalFilter implements ExceptionFilter<Refusal> {
  catch(refusal: Refusal, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'http') return refusal;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { code, message, details } = refusal;
    return reply.code(STATUS[code]).send({ message, code, ...(details.fields ? { fields: details.fields } : {}) });
  }
}
