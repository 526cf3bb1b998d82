import { Injectable, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType } from 'graphql';
import type { RequestScope } from '../access/index.js';

/** A field that is read straight from its method: what it belongs to, and the request that asks. */
type DirectMethod = (parent: never, scope: RequestScope) => unknown;

interface DirectField {
  readonly type: () => Type;
  readonly field: string;
}

const DIRECT = Symbol('direct fields');

/**
 * Beside `@ResolveField`, on a method that takes `@Parent()` and then `@Scope()` and nothing else. Nest prepares the
 * arguments of every call with a handful of promises; a page of fifty berichten asks three such fields of each, which
 * then cost more than the page itself. A direct field is called as it is. It cannot be guarded: the parent is.
 */
export function Direct(type: () => Type) {
  return <Method extends DirectMethod>(target: object, field: string, _: TypedPropertyDescriptor<Method>): void => {
    const known: DirectField[] = Reflect.getMetadata(DIRECT, target.constructor) ?? [];
    Reflect.defineMetadata(DIRECT, [...known, { type, field }], target.constructor);
  };
}

/** Puts the direct fields in the schema, once it is there and before anybody asks. */
@Injectable()
export class DirectFields implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly host: GraphQLSchemaHost,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance } of this.discovery.getProviders()) {
      const fields: DirectField[] | undefined = instance && Reflect.getMetadata(DIRECT, instance.constructor);
      for (const { type, field } of fields ?? []) this.put(instance, type().name, field);
    }
  }

  private put(
    instance: Record<string, (parent: unknown, scope: RequestScope) => unknown>,
    type: string,
    field: string,
  ) {
    const found = this.host.schema.getType(type);
    const inSchema = isObjectType(found) ? found.getFields()[field] : undefined;
    const method = instance[field]?.bind(instance);
    if (!inSchema || !method) throw new Error(`There is no field ${type}.${field} to read directly`);
    inSchema.resolve = (parent: unknown, _: unknown, { scope }: { scope: RequestScope }) => method(parent, scope);
  }
}
