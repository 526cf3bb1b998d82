import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsEmail, IsEnum, IsOptional, IsUUID } from 'class-validator';
import { AttendanceMark } from '../../model/attendance/attendance.js';

@InputType()
export class MarkAttendanceInput {
  @Field(() => ID)
  @IsUUID('all')
  kennissessieId: string;

  @Field(() => [ID])
  @ArrayMaxSize(1000, { message: 'Kies ten hoogste 1.000 mensen tegelijk.' })
  @IsUUID('all', { each: true, message: 'Kies mensen uit de lijst.' })
  registrationIds: string[];

  @Field(() => AttendanceMark)
  @IsEnum(AttendanceMark)
  mark: AttendanceMark;
}

@InputType()
export class WalkInInput {
  @Field(() => ID)
  @IsUUID('all')
  kennissessieId: string;

  @Field(() => String)
  @IsEmail({}, { message: 'Vul een volledig mailadres in, zoals naam@gemeente.nl.' })
  email: string;

  @Field(() => Boolean, { nullable: true, description: 'The session gets one place more when it is full.' })
  @IsOptional()
  @IsBoolean()
  makeRoom?: boolean | null;
}
