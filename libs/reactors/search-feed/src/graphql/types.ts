import { ResultKind, type Suggestion } from '@academie/contracts';
import { connectionOf } from '@academie/platform/graphql';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Something that was found.' })
export class ZoekResult {
  @Field(() => ResultKind)
  kind: ResultKind;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Path within the application.' })
  url: string;

  @Field(() => String, { description: 'HTML with `<mark>` around what matched; everything else is escaped.' })
  snippet: string;
}

export const ZoekConnection = connectionOf(ZoekResult, 'ZoekConnection');

@ObjectType({ description: 'How many finds there are of one kind.' })
export class ZoekFacet {
  @Field(() => ResultKind)
  kind: ResultKind;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'Something that already exists and could answer a question.' })
export class Suggestie implements Suggestion {
  @Field(() => ResultKind)
  kind: ResultKind;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Path within the application.' })
  url: string;

  @Field(() => Float, { description: '0..1, against the best one.' })
  score: number;

  @Field(() => String, { description: 'Plain Dutch: why this matches.' })
  because: string;
}
