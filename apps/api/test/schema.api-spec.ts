import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { printAcademieSchema } from '../src/schema/print-schema.js';

const committedFile = new URL('../schema.graphql', import.meta.url);
const contractFile = new URL('./fixtures/contract.graphql', import.meta.url);

/** What the contract promises and a schema does not keep, a line each. */
function brokenPromises(contract: GraphQLSchema, schema: GraphQLSchema): string[] {
  const broken: string[] = [];
  for (const [name, promised] of Object.entries(contract.getTypeMap())) {
    // The scalars that GraphQL has by itself come and go with their use.
    if (name.startsWith('__') || isScalarType(promised)) continue;
    const offered = schema.getType(name);
    if (!offered) {
      broken.push(`${name} is missing`);
    } else if (isEnumType(promised) && isEnumType(offered)) {
      for (const { name: value } of promised.getValues()) {
        if (!offered.getValue(value)) broken.push(`${name}.${value} is missing`);
      }
    } else if (
      (isObjectType(promised) && isObjectType(offered)) ||
      (isInputObjectType(promised) && isInputObjectType(offered))
    ) {
      for (const [fieldName, field] of Object.entries(promised.getFields())) {
        const own = offered.getFields()[fieldName];
        if (!own) broken.push(`${name}.${fieldName} is missing`);
        else if (String(own.type) !== String(field.type)) {
          broken.push(`${name}.${fieldName} is ${String(own.type)}, promised ${String(field.type)}`);
        }
        const promisedArgs: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
        const ownArgs: readonly GraphQLArgument[] = own && 'args' in own ? own.args : [];
        for (const argument of promisedArgs) {
          const ownArgument = ownArgs.find((candidate) => candidate.name === argument.name);
          if (!ownArgument) broken.push(`${name}.${fieldName}(${argument.name}) is missing`);
          else if (String(ownArgument.type).replace(/!$/, '') !== String(argument.type).replace(/!$/, '')) {
            broken.push(`${name}.${fieldName}(${argument.name}) is ${String(ownArgument.type)}`);
          } else if (argument.defaultValue !== ownArgument.defaultValue) {
            broken.push(`${name}.${fieldName}(${argument.name}) has default ${String(ownArgument.defaultValue)}`);
          }
        }
        for (const extra of ownArgs) {
          const required = String(extra.type).endsWith('!') && extra.defaultValue === undefined;
          if (required && !promisedArgs.some((argument) => argument.name === extra.name)) {
            broken.push(`${name}.${fieldName}(${extra.name}) may not be required`);
          }
        }
      }
      if (isInputObjectType(offered) && isInputObjectType(promised)) {
        for (const [fieldName, field] of Object.entries(offered.getFields())) {
          const required = String(field.type).endsWith('!') && field.defaultValue === undefined;
          if (required && !promised.getFields()[fieldName]) broken.push(`${name}.${fieldName} may not be required`);
        }
      }
    } else {
      broken.push(`${name} is of another kind`);
    }
  }
  return broken;
}

describe('the public schema', () => {
  it('is the committed one; run "npm run schema" after a change that is meant', async () => {
    expect(await printAcademieSchema()).toBe(await readFile(committedFile, 'utf8'));
  });

  it('keeps every name and type of the contract', async () => {
    const contract = buildSchema(await readFile(contractFile, 'utf8'));
    const schema = buildSchema(await readFile(committedFile, 'utf8'));
    expect(brokenPromises(contract, schema)).toEqual([]);
  });

  it('would notice a promise that is broken', () => {
    const contract = buildSchema('enum A { X Y } type Query { a(first: Int = 20): A! b: Int }');
    const schema = buildSchema('enum A { X } type Query { a(first: Int = 10, must: Int!): A }');
    expect(brokenPromises(contract, schema).sort()).toEqual([
      'A.Y is missing',
      'Query.a is A, promised A!',
      'Query.a(first) has default 10',
      'Query.a(must) may not be required',
      'Query.b is missing',
    ]);
  });
});
