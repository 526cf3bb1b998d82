import { PageArgs } from '@academie/platform/graphql';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, Length } from 'class-validator';
import { BODY, TITLE } from '../model/texts.js';

@InputType()
export class StartGesprekInput {
  @Field(() => ID)
  @IsString()
  ruimteId: string;

  @Field(() => String)
  @Length(TITLE.min, TITLE.max, { message: TITLE.message })
  title: string;

  @Field(() => String, { description: 'Markdown.' })
  @Length(BODY.min, BODY.max, { message: BODY.message })
  body: string;
}

@ArgsType()
export class BerichtenArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Centres on one bericht.' })
  @IsOptional()
  @IsString()
  around?: string | null;

  @Field(() => String, { nullable: true, description: 'The `earlierCursor` of the page that comes after.' })
  @IsOptional()
  @IsString()
  before?: string | null;
}
