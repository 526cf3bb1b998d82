import { Doelgroep, WaitlistMode } from '@academie/contracts';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsDate, IsEnum, IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';

const WHOLE = { message: 'Vul een heel getal in.' };

@InputType({ description: 'For a doelgroep or for an organisatie, one of the two.' })
export class PlacePoolInput {
  @Field(() => Doelgroep, { nullable: true })
  @IsOptional()
  @IsEnum(Doelgroep, { message: 'Kies een doelgroep uit de lijst.' })
  doelgroep?: Doelgroep | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Kies een organisatie uit de lijst.' })
  organisatieId?: string | null;

  @Field(() => Int)
  @IsInt(WHOLE)
  places: number;

  @Field(() => Date, { nullable: true, description: 'From then on what is left is for everybody.' })
  @IsOptional()
  @IsDate({ message: 'Kies een dag en een tijd.' })
  opensAt?: Date | null;
}

@InputType()
export class RegistrationRulesInput {
  @Field(() => Date, { nullable: true, description: 'null: until it starts.' })
  @IsOptional()
  @IsDate({ message: 'Kies een dag en een tijd.' })
  registrationClosesAt?: Date | null;

  @Field(() => Boolean)
  @IsBoolean()
  approval: boolean;

  @Field(() => WaitlistMode)
  @IsEnum(WaitlistMode, { message: 'Kies hoe een vrije plaats wordt verdeeld.' })
  waitlistMode: WaitlistMode;

  @Field(() => Int)
  @IsInt(WHOLE)
  promoteUntilHours: number;

  @Field(() => Int)
  @IsInt(WHOLE)
  offerMinutes: number;

  @Field(() => Int)
  @IsInt(WHOLE)
  waitlistThreshold: number;

  @Field(() => [PlacePoolInput])
  @ArrayMaxSize(20, { message: 'Houd voor ten hoogste 20 groepen plaatsen vrij.' })
  @ValidateNested({ each: true })
  @Type(() => PlacePoolInput)
  pools: PlacePoolInput[];
}
