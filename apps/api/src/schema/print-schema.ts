import 'reflect-metadata';
import { SystemClock } from '@academie/kernel';
import { readSettings } from '@academie/platform/config';
import { DateTimeScalar } from '@academie/platform/graphql';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from '../app.module.js';

/** What Nest puts on a class with `@Resolver()`. */
const RESOLVER = 'graphql:resolver_type';

/** The schema of the API as text, from the code alone: no database, no start of the product. */
export async function printAcademieSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const settings = readSettings({ DATABASE_URL: 'postgres://nobody@localhost/nothing' });
  const resolvers = [...resolversIn(AppModule.with(settings, new SystemClock()), new Set())];
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers, [DateTimeScalar]);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Every resolver among the providers of a module and of what it imports. */
function resolversIn(module: Type | DynamicModule, seen: Set<unknown>): Set<Type> {
  const found = new Set<Type>();
  const type = 'module' in module ? module.module : module;
  if (seen.has(type)) return found;
  seen.add(type);
  const own = 'module' in module ? module : null;
  for (const provider of [...(own?.providers ?? []), ...metadataOf(type, 'providers')]) {
    if (typeof provider === 'function' && Reflect.hasMetadata(RESOLVER, provider)) found.add(provider as Type);
  }
  for (const imported of [...(own?.imports ?? []), ...metadataOf(type, 'imports')]) {
    // A module that is still a promise, or is referred to ahead, is none of ours.
    if (typeof imported !== 'function' && !isDynamicModule(imported)) continue;
    for (const resolver of resolversIn(imported as Type | DynamicModule, seen)) found.add(resolver);
  }
  return found;
}

function metadataOf(type: Type, key: 'providers' | 'imports'): unknown[] {
  return (Reflect.getMetadata(key, type) as unknown[] | undefined) ?? [];
}

function isDynamicModule(value: unknown): value is DynamicModule {
  return typeof value === 'object' && value !== null && 'module' in value;
}
