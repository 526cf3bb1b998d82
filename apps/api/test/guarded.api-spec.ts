import { ACCESS, type Access, Public } from '@academie/platform/access';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, type Type } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService } from '@nestjs/core';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { MESSAGE_METADATA } from '@nestjs/websockets/constants.js';
import { type Api, startApi } from './support/api.js';

/** What Nest puts on a resolver's query or mutation. */
const OPERATION_METADATA = 'graphql:resolver_type';

/** Every way in that a class offers and that says nothing of who may use it. */
function unguarded(type: Type): string[] {
  const classAccess: Access | undefined = Reflect.getMetadata(ACCESS, type);
  return Object.getOwnPropertyNames(type.prototype)
    .filter((name) => name !== 'constructor')
    .filter((name) => {
      const handler: unknown = Object.getOwnPropertyDescriptor(type.prototype, name)?.value;
      if (typeof handler !== 'function') return false;
      const isOperation = ['Query', 'Mutation', 'Subscription'].includes(
        Reflect.getMetadata(OPERATION_METADATA, handler),
      );
      const isRoute = Reflect.hasMetadata(PATH_METADATA, handler);
      const isSocketEvent = Reflect.hasMetadata(MESSAGE_METADATA, handler);
      const declared = Reflect.getMetadata(ACCESS, handler) ?? classAccess;
      return (isOperation || isRoute || isSocketEvent) && !declared;
    })
    .map((name) => `${type.name}.${name}`);
}

describe('every way in', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('is public by declaration, or guarded', () => {
    const discovery = api.app.get(DiscoveryService, { strict: false });
    const classes = [...discovery.getProviders(), ...discovery.getControllers()].map(({ metatype }) => metatype);
    const types = classes.filter((type): type is Type => typeof type === 'function' && type.prototype !== undefined);
    expect(types.length).toBeGreaterThan(50);
    expect(types.flatMap(unguarded)).toEqual([]);
  });

  it('would be noticed when it says nothing', () => {
    @Resolver()
    class Careless {
      @Query(() => String)
      secret(): string {
        return 'secret';
      }

      @Public()
      @Mutation(() => String)
      open(): string {
        return 'open';
      }
    }
    @Controller()
    class CarelessToo {
      @Get('/x')
      route(): string {
        return 'x';
      }
    }
    expect([...unguarded(Careless), ...unguarded(CarelessToo)]).toEqual(['Careless.secret', 'CarelessToo.route']);
  });
});
