import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, Max, Min } from 'class-validator';
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Page } from '../database/index.js';

@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Give this as `after` for the next page.' })
  endCursor: string | null;

  @Field(() => Boolean)
  hasNextPage: boolean;
}

const DEFAULT_PAGE = 20;

/** The arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: 'How many, at most 100.' })
  // A client may also say null, which is not saying how many.
  @Transform(({ value }: { value: unknown }) => value ?? DEFAULT_PAGE)
  @Min(1, { message: 'Vraag ten minste 1 resultaat.' })
  @Max(100, { message: 'Vraag ten hoogste 100 resultaten tegelijk.' })
  first: number = DEFAULT_PAGE;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  @IsOptional()
  @IsString()
  after?: string | null;
}

/** A page with the number of all results; the count is only made when a client asks for it. */
export interface Connection<T> extends Page<T> {
  readonly totalCount: number;
}

/** The connection type of a node type: `nodes`, `pageInfo` and `totalCount`. */
export function connectionOf<T>(node: Type<T>, name: string): Type<Connection<T>> {
  @ObjectType(name)
  class ConnectionType implements Connection<T> {
    @Field(() => [node])
    nodes: T[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'Of all pages together.' })
    totalCount: number;
  }
  return ConnectionType;
}

/** An empty list, for what a reader may not see. */
export const emptyPage = <T>(): Connection<T> => ({
  nodes: [],
  pageInfo: { endCursor: null, hasNextPage: false },
  totalCount: 0,
});

/** True when the query asks for this field directly under the field that is being resolved. */
export function selects(info: GraphQLResolveInfo, field: string): boolean {
  const inSet = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === field;
      if (selection.kind === Kind.INLINE_FRAGMENT) return inSet(selection.selectionSet);
      return inSet(info.fragments[selection.name.value]?.selectionSet);
    }) ?? false;
  return info.fieldNodes.some((node: FieldNode) => inSet(node.selectionSet));
}

/** The page with its total: `count` runs only when the query asks for `totalCount`. */
export async function withTotal<T>(
  info: GraphQLResolveInfo,
  page: Promise<Page<T>>,
  count: () => Promise<number>,
): Promise<Connection<T>> {
  const [found, totalCount] = await Promise.all([page, selects(info, 'totalCount') ? count() : 0]);
  return { ...found, totalCount };
}
