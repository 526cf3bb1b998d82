import { connectionOf } from '@academie/platform/graphql';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { KennisproductSoort } from '../model/words.js';

registerEnumType(KennisproductSoort, { name: 'KennisproductSoort' });

@ObjectType({ description: 'An item of the kennisbank.' })
export class Kennisproduct {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => KennisproductSoort)
  soort: KennisproductSoort;

  @Field(() => String, { nullable: true, description: 'As precise as the source: YYYY, YYYY-MM or YYYY-MM-DD.' })
  publishedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read, heard or used; https.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD: when it is checked whether it still holds.' })
  reviewOn: string | null;

  /** Shown as `themas` and `source` by links. */
  themaIds: string[];
  sourceOrganisatieId: string | null;
}

export const KennisproductConnection = connectionOf(Kennisproduct, 'KennisproductConnection');
