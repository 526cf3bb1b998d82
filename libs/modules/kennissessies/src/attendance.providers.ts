import { AttendanceDirectory } from '@academie/contracts';
import { AttendanceResolver, AttendanceSheetResolver } from './graphql/attendance.resolver.js';
import { AttendeeFilesController } from './http/attendee-files.controller.js';
import { JoinController } from './http/join.controller.js';
import { CloseAttendances } from './jobs/close-attendances.js';
import { AddWalkIn } from './operations/add-walk-in.js';
import { CheckIn } from './operations/check-in.js';
import { CheckInCodes } from './operations/check-in-codes.js';
import { CloseAttendance } from './operations/close-attendance.js';
import { ExportAttendees } from './operations/export-attendees.js';
import { JoinOnline } from './operations/join-online.js';
import { MarkAttendance } from './operations/mark-attendance.js';
import { RecordAttendance } from './operations/record-attendance.js';
import { AttendanceAnswers, AttendanceCountsLoader, AttendanceLoader } from './reading/attendance-reader.js';
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
