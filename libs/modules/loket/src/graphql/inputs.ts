import { LeervraagStatus } from '@academie/contracts';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';

@InputType()
export class LeervraagFilter {
  @Field(() => LeervraagStatus, { nullable: true })
  @IsOptional()
  @IsEnum(LeervraagStatus, { message: 'Kies een status uit de lijst.' })
  status?: LeervraagStatus | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  assigneeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that nobody has taken on.' })
  @IsOptional()
  @IsBoolean()
  unassigned?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Slug of a thema.' })
  @IsOptional()
  @IsString()
  thema?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of the question, or its number.' })
  @IsOptional()
  @MaxLength(200, { message: 'Zoek met ten hoogste 200 tekens.' })
  search?: string | null;
}

@InputType()
export class SubmitLeervraagInput {
  @Field(() => String, { description: '5 to 160 characters.' })
  @IsString()
  subject: string;

  @Field(() => String, { description: '20 to 5,000 characters, plain text.' })
  @IsString()
  question: string;

  @Field(() => String, { nullable: true, description: 'Slug of a thema.' })
  @IsOptional()
  @IsString()
  thema?: string | null;
}

@InputType({ description: 'Exactly one target.' })
export class RouteLeervraagInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  adviseurId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  organisatieId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  netwerkId?: string | null;

  @Field(() => String, { nullable: true, description: 'A word for those who get it, at most 2,000 characters.' })
  @IsOptional()
  @IsString()
  note?: string | null;
}
