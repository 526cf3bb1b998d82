import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** How deep a query may go, and how many fields it may ask for over all rows together. */
export const MAX_DEPTH = 10;
export const MAX_COST = 12_000;
export const MAX_TOKENS = 3_000;

/** What a list costs when its size is in a variable or left to the default. */
const USUAL_PAGE = 20;

/**
 * Refuses a query that asks for too much: each field costs one, times the `first` of every list above it. A variable
 * counts as {@link USUAL_PAGE}; the resolver still refuses more than 100 rows.
 */
export function costLimit(maxCost = MAX_COST): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document: {
      leave(document) {
        const fragments = new Map<string, FragmentDefinitionNode>();
        for (const definition of document.definitions) {
          if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
        }
        for (const definition of document.definitions) {
          if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
          const cost = costOf(definition.selectionSet, fragments, maxCost, new Set());
          if (cost > maxCost) {
            context.reportError(
              new GraphQLError('Deze vraag is te groot. Vraag minder velden of minder rijen tegelijk.'),
            );
          }
        }
      },
    },
  });
}

function costOf(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  maxCost: number,
  open: ReadonlySet<string>,
): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (cost > maxCost) return cost;
    if (selection.kind === Kind.FIELD) {
      const inner = selection.selectionSet ? costOf(selection.selectionSet, fragments, maxCost, open) : 0;
      cost += 1 + inner * rowsOf(selection);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      cost += costOf(selection.selectionSet, fragments, maxCost, open);
    } else {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      // A fragment within itself is refused by another rule; here it only must not hang.
      if (fragment && !open.has(name))
        cost += costOf(fragment.selectionSet, fragments, maxCost, new Set([...open, name]));
    }
  }
  return cost;
}

function rowsOf(field: FieldNode): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first');
  if (!first) return 1;
  return first.value.kind === Kind.INT ? Math.max(1, Number(first.value.value)) : USUAL_PAGE;
}
