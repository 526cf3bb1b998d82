import type { RuimteRights } from '@academie/contracts';
import { connectionOf, PageInfo } from '@academie/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What the reader may do with this bericht.' })
export class BerichtViewerCan {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  delete: boolean;
}

@ObjectType({ description: 'A message in a gesprek. A deleted one keeps its place; its texts are empty.' })
export class Bericht {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  gesprekId: string;

  @Field(() => String, { description: 'Markdown; empty when deleted.' })
  body: string;

  @Field(() => String, { description: 'Sanitised.' })
  html: string;

  @Field(() => Date)
  postedAt: Date;

  @Field(() => Date, { nullable: true })
  editedAt: Date | null;

  @Field(() => Date, { nullable: true })
  deletedAt: Date | null;

  @Field(() => BerichtViewerCan)
  viewerCan: BerichtViewerCan;

  /** Shown as `author` by a link. */
  authorId: string;
  /** Shown as `replyTo`. */
  replyToId: string | null;
  /** That bericht, when it stands in the same stretch: so it need not be looked up. */
  replyTo?: Bericht;
  /** What the reader may do in the ruimte: the same for the bericht that this one replies to. */
  rights: RuimteRights;
}

@ObjectType()
export class BerichtConnection {
  @Field(() => [Bericht])
  nodes: Bericht[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'Of all pages together.' })
  totalCount: number;

  @Field(() => String, {
    nullable: true,
    description: 'Give this as `before` for what was said earlier; null at the beginning.',
  })
  earlierCursor: string | null;
}

@ObjectType({ description: 'What the reader may do in this gesprek.' })
export class GesprekViewerCan {
  @Field(() => Boolean)
  write: boolean;

  @Field(() => Boolean)
  moderate: boolean;
}

@ObjectType({ description: 'The space that a gesprek lives in, as a page shows it.' })
export class RuimteRef {
  @Field(() => String)
  name: string;

  @Field(() => String)
  url: string;
}

@ObjectType({ description: 'A discussion thread in a ruimte.' })
export class Gesprek {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => ID)
  ruimteId: string;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => Int, { description: 'Without the deleted ones.' })
  berichtCount: number;

  @Field(() => Int, { description: 'Berichten by others that the reader has not seen.' })
  unreadCount: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Where to go on reading: give it as `around`. Null when all is read.',
  })
  firstUnreadId: string | null;

  @Field(() => Date)
  lastBerichtAt: Date;

  @Field(() => ID, { description: 'Where a gesprek that is read to its end goes on: give it as `around`.' })
  lastBerichtId: string;

  @Field(() => GesprekViewerCan)
  viewerCan: GesprekViewerCan;

  @Field(() => RuimteRef, { description: 'Where this gesprek lives.' })
  ruimte: RuimteRef;

  /** Shown as `startedBy` and `lastAuthor` by links. */
  startedById: string;
  lastAuthorId: string;
  /** For its berichten. */
  rights: RuimteRights;
}

export const GesprekConnection = connectionOf(Gesprek, 'GesprekConnection');
