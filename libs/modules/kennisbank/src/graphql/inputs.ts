import { Field, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { KennisproductSoort } from '../model/words.js';

@InputType()
export class KennisproductFilter {
  @Field(() => String, { nullable: true, description: 'Slug of a thema.' })
  @IsOptional()
  @IsString()
  thema?: string | null;

  @Field(() => KennisproductSoort, { nullable: true })
  @IsOptional()
  @IsEnum(KennisproductSoort, { message: 'Kies een soort uit de lijst.' })
  soort?: KennisproductSoort | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200, { message: 'Zoek met ten hoogste 200 tekens.' })
  search?: string | null;
}
