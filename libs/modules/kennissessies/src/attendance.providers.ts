import { AttendanceDirectory } from '@academie/contracts';
import { AttendanceResolver, AttendanceSheetResolver } from './graphql/attendance/attendance.resolver.js';
import { AttendeeFilesController } from './http/attendee-files.controller.js';
import { JoinController } from './http/join.controller.js';
import { CloseAttendances } from './jobs/close-attendances.js';
import { AddWalkIn } from './operations/attendance/add-walk-in.js';
import { CheckIn } from './operations/attendance/check-in.js';
import { CheckInCodes } from './operations/attendance/check-in-codes.js';
import { CloseAttendance } from './operations/attendance/close-attendance.js';
import { ExportAttendees } from './operations/attendance/export-attendees.js';
import { JoinOnline } from './operations/attendance/join-online.js';
import { MarkAttendance } from './operations/attendance/mark-attendance.js';
import { RecordAttendance } from './operations/attendance/record-attendance.js';
import { AttendanceAnswers, AttendanceCountsLoader, AttendanceLoader } from './reading/attendance/attendance-reader.js';
import { AttendanceGateway } from './realtime/attendance.gateway.js';

/** The ways in by address that belong to who was there. */
export const attendanceControllers = [AttendeeFilesController, JoinController];

/** Who was there: recording, closing, showing it, and taking the list along. */
export const attendanceProviders = [
  CheckInCodes,
  CheckIn,
  JoinOnline,
  MarkAttendance,
  AddWalkIn,
  CloseAttendance,
  RecordAttendance,
  ExportAttendees,
  CloseAttendances,
  AttendanceCountsLoader,
  AttendanceLoader,
  { provide: AttendanceDirectory, useClass: AttendanceAnswers },
  AttendanceSheetResolver,
  AttendanceResolver,
  AttendanceGateway,
];
