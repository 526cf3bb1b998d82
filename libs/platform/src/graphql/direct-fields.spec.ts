import { VISITOR } from '@academie/kernel';
import { describe, expect, it } from '@jest/globals';
import type { DiscoveryService } from '@nestjs/core';
import type { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { RequestScope } from '../access/index.js';
import { Direct, DirectFields } from './direct-fields.js';

class Bericht {
  constructor(readonly authorId: string) {}
}

class BerichtLinks {
  readonly greeting = 'Dag';

  @Direct(() => Bericht)
  author({ authorId }: Bericht, scope: RequestScope): string {
    return `${this.greeting} ${authorId}, ${scope.actor.kind}`;
  }
}

const start = (text: string) => {
  const schema = buildSchema(text);
  const discovery = { getProviders: () => [{ instance: new BerichtLinks() }, { instance: null }] };
  new DirectFields(
    discovery as unknown as DiscoveryService,
    { schema } as unknown as GraphQLSchemaHost,
  ).onApplicationBootstrap();
  return schema.getType('Bericht') as GraphQLObjectType;
};

describe('direct fields', () => {
  it('call their method with the parent and the scope of the request', () => {
    const { author } = start('type Query { bericht: Bericht } type Bericht { author: String }').getFields();
    const context = { scope: new RequestScope(VISITOR) };
    expect(author?.resolve?.(new Bericht('noor'), {}, context, null as never)).toBe('Dag noor, visitor');
  });

  it('stop the start when the schema lacks the field', () => {
    expect(() => start('type Query { bericht: Bericht } type Bericht { id: ID }')).toThrow('Bericht.author');
  });
});
