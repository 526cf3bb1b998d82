import { defineEvent } from '@academie/kernel';
import type { OfSeat } from './kennissessies.js';

/** How it is known that somebody was at a kennissessie, or was not. */
export enum AttendanceWay {
  /** They typed the code that was shown in the room. */
  CODE = 'CODE',
  /** They scanned it. */
  QR = 'QR',
  /** They went to the online session by our own link. */
  JOIN = 'JOIN',
  /** Whoever organises it wrote it down. */
  LIST = 'LIST',
}

/** Asking about who was there. Owner: kennissessies. */
export abstract class AttendanceDirectory {
  /** Whether the organiser (or time) has said that it is known who was there. */
  abstract isClosed(kennissessieId: string): Promise<boolean>;
}

/** It became known whether somebody was there; null: what was known has been taken back. */
export const attendanceRecorded = defineEvent<'AttendanceRecorded', OfSeat & { present: boolean | null }>(
  'AttendanceRecorded',
);

/** From now on it is known who was at this session: whoever was not seen there did not come. */
export const attendanceClosed = defineEvent<'AttendanceClosed', { kennissessieId: string }>('AttendanceClosed');

/** The socket room of those who watch people come in. */
export const attendanceRoom = (kennissessieId: string) => `aanwezigheid:${kennissessieId}`;
