import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsNumber, IsOptional, IsUUID, MaxLength } from 'class-validator';

@ObjectType({ description: 'What the reader may do with this certificate.' })
export class CertificaatRights {
  @Field(() => Boolean)
  download: boolean;

  @Field(() => Boolean, { description: 'Send it once more, to the person themselves.' })
  mail: boolean;
}

@ObjectType({ description: 'Proof that somebody was at a kennissessie, as everything was when it was issued.' })
export class Certificaat {
  id: string;
  kennissessieId: string;
  persoonId: string;

  @Field(() => String, { description: 'Given by its holder; nobody finds one by trying.' })
  number: string;

  @Field(() => String)
  persoonName: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  organizerName: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field(() => Float)
  hours: number;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Date)
  issuedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Since when it proves nothing any more.' })
  withdrawnAt: Date | null;

  @Field(() => CertificaatRights)
  viewerCan: CertificaatRights;
}

@ObjectType({ description: 'The certificates of one person for the sessions of one year.' })
export class CertificatesOfYear {
  @Field(() => Int)
  year: number;

  @Field(() => Float, { description: 'Of all of them together.' })
  hours: number;

  @Field(() => [Certificaat])
  certificaten: Certificaat[];
}

@ObjectType({ description: 'Whether a session gives certificates. For its organisers.' })
export class Certificaatregeling {
  @Field(() => Boolean)
  isOn: boolean;

  @Field(() => Float)
  hours: number;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Int, { description: 'How many are valid now.' })
  issued: number;
}

@InputType()
export class CertificaatregelingInput {
  @Field(() => ID)
  @IsUUID('all')
  kennissessieId: string;

  @Field(() => Boolean)
  @IsBoolean()
  isOn: boolean;

  @Field(() => Float)
  @IsNumber({}, { message: 'Vul een aantal uren in, zoals 1,5.' })
  hours: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(300, { message: 'Gebruik ten hoogste 300 tekens.' })
  note?: string | null;
}
