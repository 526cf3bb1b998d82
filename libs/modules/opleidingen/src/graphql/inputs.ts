import { Doelgroep, KennissessieForm } from '@academie/contracts';
import { Field, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';

@InputType()
export class OpleidingFilter {
  @Field(() => String, { nullable: true, description: 'Slug of a thema.' })
  @IsOptional()
  @IsString()
  thema?: string | null;

  @Field(() => Doelgroep, { nullable: true })
  @IsOptional()
  @IsEnum(Doelgroep, { message: 'Kies een doelgroep uit de lijst.' })
  doelgroep?: Doelgroep | null;

  @Field(() => KennissessieForm, { nullable: true, description: 'Of a coming run.' })
  @IsOptional()
  @IsEnum(KennissessieForm, { message: 'Kies een vorm uit de lijst.' })
  form?: KennissessieForm | null;

  @Field(() => String, { nullable: true, description: 'Of a coming run.' })
  @IsOptional()
  @IsString()
  provincie?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200, { message: 'Zoek met ten hoogste 200 tekens.' })
  search?: string | null;
}
