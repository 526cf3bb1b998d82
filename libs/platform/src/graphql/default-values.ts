import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';

/** What a client sends beside the text of its question. */
export type Variables = Record<string, unknown>;

/**
 * The variables of a question with the defaults filled in that its schema and its own text give. A compiled question
 * does not do that itself where the type is non-null: it asks for a value that may well be left out.
 */
export function withDefaults(schema: GraphQLSchema, document: DocumentNode, variables: Variables): Variables {
  const filled: Variables = { ...variables };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const variable of definition.variableDefinitions ?? []) fillVariable(schema, variable, filled);
  }
  return filled;
}

function fillVariable(
  schema: GraphQLSchema,
  { variable, type: node, defaultValue }: VariableDefinitionNode,
  filled: Variables,
) {
  const name = variable.name.value;
  if (filled[name] === undefined && defaultValue) filled[name] = valueFromASTUntyped(defaultValue);
  const type = typeFromAST(schema, node as never);
  if (isInputType(type)) filled[name] = fill(type, filled[name]);
}

/** The value with what was left out in it; what is no object or list is as it was. Wrong values are somebody else's work. */
function fill(type: GraphQLInputType, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isNonNullType(type)) return fill(type.ofType, value);
  if (isListType(type))
    return Array.isArray(value) ? value.map((item) => fill(type.ofType, item)) : fill(type.ofType, value);
  if (!isInputObjectType(type) || Array.isArray(value)) return value;
  const filled: Variables = { ...value };
  for (const field of Object.values(type.getFields())) {
    if (filled[field.name] === undefined && field.defaultValue !== undefined) filled[field.name] = field.defaultValue;
    if (filled[field.name] !== undefined) filled[field.name] = fill(field.type, filled[field.name]);
  }
  return filled;
}
