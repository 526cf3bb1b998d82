import { PersonRole } from '@academie/contracts';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';

registerEnumType(PersonRole, { name: 'KennissessieRole', description: 'What somebody is to a session.' });

@ObjectType({ description: 'Somebody who organises along, or who speaks.' })
export class KennissessiePerson {
  @Field(() => ID)
  id: string;

  @Field(() => PersonRole)
  role: PersonRole;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  organisatie: string | null;

  @Field(() => String, { nullable: true, description: 'Plain text.' })
  bio: string | null;

  @Field(() => ID, { nullable: true, description: 'Of those with an account, for readers who have one.' })
  persoonId: string | null;

  kennissessieId: string;
}

@InputType()
export class SpeakerInput {
  @Field(() => String, { nullable: true, description: 'Only of a speaker without an account.' })
  @IsOptional()
  @MaxLength(200, { message: 'Gebruik een naam van ten hoogste 200 tekens.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Only of a speaker without an account.' })
  @IsOptional()
  @MaxLength(200, { message: 'Gebruik ten hoogste 200 tekens.' })
  organisatie?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(600, { message: 'Vertel het in ten hoogste 600 tekens.' })
  bio?: string | null;
}

@InputType({ description: 'A person with an account, or the name of a speaker who has none.' })
export class KennissessiePersonInput extends SpeakerInput {
  @Field(() => PersonRole)
  @IsEnum(PersonRole)
  role: PersonRole;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Kies iemand uit de lijst.' })
  persoonId?: string | null;
}

@InputType()
export class MovePersonInput {
  @Field(() => ID)
  @IsUUID('all')
  id: string;

  @Field(() => Int, { description: '-1: one place earlier; 1: one place later.' })
  @IsIn([-1, 1])
  by: -1 | 1;
}
