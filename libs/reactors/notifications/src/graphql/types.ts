import { connectionOf } from '@academie/platform/graphql';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MeldingKind } from '../news.js';

registerEnumType(MeldingKind, { name: 'MeldingKind' });

@ObjectType({ description: 'Something the reader is told.' })
export class Melding {
  @Field(() => ID)
  id: string;

  @Field(() => MeldingKind)
  kind: MeldingKind;

  @Field(() => String)
  text: string;

  @Field(() => String, { description: 'Path within the application.' })
  url: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  readAt: Date | null;
}

export const MeldingConnection = connectionOf(Melding, 'MeldingConnection');
