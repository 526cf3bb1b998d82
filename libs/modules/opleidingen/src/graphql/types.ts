import { Doelgroep, KennissessieForm } from '@academie/contracts';
import { connectionOf } from '@academie/platform/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OpleidingLevel, OpleidingStatus } from '../model/words.js';

registerEnumType(OpleidingLevel, { name: 'OpleidingLevel' });
registerEnumType(OpleidingStatus, { name: 'OpleidingStatus' });

@ObjectType({ description: 'One scheduled run of an opleiding.' })
export class Uitvoering {
  @Field(() => ID)
  id: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date, { nullable: true })
  endsAt: Date | null;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true })
  provincie: string | null;

  @Field(() => KennissessieForm)
  form: KennissessieForm;
}

@ObjectType({ description: 'A course in the catalogue. Signing up goes to its aanbieder.' })
export class Opleiding {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  summary: string;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => [Doelgroep])
  doelgroepen: Doelgroep[];

  @Field(() => Int, { nullable: true, description: 'In cents; null when on request.' })
  price: number | null;

  @Field(() => OpleidingLevel, { nullable: true })
  level: OpleidingLevel | null;

  @Field(() => String, { nullable: true, description: 'Where the aanbieder tells more and takes sign-ups; https.' })
  url: string | null;

  @Field(() => OpleidingStatus)
  status: OpleidingStatus;

  /** Shown as `aanbieder` and `themas` by links. */
  aanbiederId: string;
  themaIds: string[];
}

export const OpleidingConnection = connectionOf(Opleiding, 'OpleidingConnection');

@ObjectType({ description: 'A value to filter by, and how many opleidingen it would give.' })
export class OpleidingFacetCount {
  @Field(() => String, { description: 'As the filter takes it: the slug of a thema, a word of an enum, a name.' })
  value: string;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'What the catalogue can be narrowed by: per facet counted with all the other filters on.' })
export class OpleidingFacets {
  @Field(() => [OpleidingFacetCount])
  thema: OpleidingFacetCount[];

  @Field(() => [OpleidingFacetCount])
  doelgroep: OpleidingFacetCount[];

  @Field(() => [OpleidingFacetCount])
  form: OpleidingFacetCount[];

  @Field(() => [OpleidingFacetCount])
  provincie: OpleidingFacetCount[];
}
