import { AttendanceWay } from '@academie/contracts';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AttendanceMark } from '../../model/attendance/attendance.js';
import { Kennissessie } from '../types.js';

registerEnumType(AttendanceWay, { name: 'AttendanceWay', description: 'How it is known that somebody was there.' });
registerEnumType(AttendanceMark, { name: 'AttendanceMark', description: 'UNKNOWN takes back what was said.' });

@ObjectType({ description: 'Whether somebody was there, and how that is known.' })
export class Attendance {
  @Field(() => Boolean)
  present: boolean;

  @Field(() => AttendanceWay)
  way: AttendanceWay;

  @Field(() => Boolean, { description: 'They came without having registered.' })
  walkIn: boolean;

  @Field(() => Date)
  recordedAt: Date;
}

@ObjectType({ description: 'The code that is shown in the room. It changes every few minutes.' })
export class CheckInCode {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'What the QR code leads to.' })
  url: string;

  @Field(() => Date, { description: 'When the next code takes its place.' })
  until: Date;
}

@ObjectType({ description: 'Who was there, for those who organise the session.' })
export class AttendanceSheet {
  @Field(() => Int)
  presentCount: number;

  @Field(() => Int)
  absentCount: number;

  @Field(() => Int, { description: 'Seats of which it is not known.' })
  unknownCount: number;

  @Field(() => Date, { description: 'From when people can be counted in.' })
  opensAt: Date;

  @Field(() => Date, { nullable: true, description: 'Since when it is settled who was there.' })
  closedAt: Date | null;

  @Field(() => CheckInCode, { nullable: true, description: 'null: people cannot check in now.' })
  code: CheckInCode | null;

  @Field(() => Boolean)
  canMark: boolean;

  @Field(() => Boolean)
  canMarkAbsent: boolean;

  @Field(() => Boolean)
  canClose: boolean;
}

@ObjectType({ description: 'The session that a code belongs to, before the reader says that they are there.' })
export class CheckInOffer {
  @Field(() => Kennissessie)
  kennissessie: Kennissessie;

  @Field(() => Boolean, { description: 'The reader is checked in already.' })
  checkedIn: boolean;
}
