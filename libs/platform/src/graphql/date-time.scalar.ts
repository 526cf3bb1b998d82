import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { clockChangeProblem } from '../calendar/index.js';

const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** Times over the wire: ISO 8601 with an offset. A Dutch wall time that the spring change skips does not exist. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  readonly description = 'A time in ISO 8601 with an offset, such as 2026-11-24T10:00:00+01:00.';

  parseValue(value: unknown): Date {
    if (typeof value !== 'string' || !WITH_OFFSET.test(value)) {
      throw new GraphQLError('Geef een datum en tijd met tijdzone, zoals 2026-11-24T10:00:00+01:00.');
    }
    const at = new Date(value);
    if (Number.isNaN(at.getTime())) throw new GraphQLError('Deze datum bestaat niet. Controleer dag en maand.');
    if (clockChangeProblem(value) === 'skipped') {
      throw new GraphQLError(
        'Dit tijdstip bestaat niet: die nacht gaat de klok een uur vooruit. Kies een andere tijd.',
      );
    }
    return at;
  }

  serialize(value: unknown): string {
    return (value instanceof Date ? value : new Date(String(value))).toISOString();
  }

  parseLiteral(ast: ValueNode): Date {
    return this.parseValue(ast.kind === Kind.STRING ? ast.value : null);
  }
}
