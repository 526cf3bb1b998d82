import { KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';

@ObjectType({ description: 'A seat as the link in a mail shows it: no more than the mail said.' })
export class SignedSeat {
  @Field(() => String)
  title: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => RegistrationStatus)
  status: RegistrationStatus;

  @Field(() => KennissessieStatus)
  sessionStatus: KennissessieStatus;
}

@InputType({ description: 'Either somebody with an account, or the address and name of somebody without one.' })
export class ColleagueInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Kies een collega uit de lijst.' })
  persoonId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(254, { message: 'Vul een e-mailadres in van ten hoogste 254 tekens.' })
  email?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200, { message: 'Vul een naam in van ten hoogste 200 tekens.' })
  name?: string | null;
}
