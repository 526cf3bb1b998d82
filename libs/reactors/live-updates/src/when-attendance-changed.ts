import { attendanceClosed, attendanceRecorded, attendanceRoom } from '@academie/contracts';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Realtime } from '@academie/platform/realtime';
import { Injectable } from '@nestjs/common';
import { SOMEBODY_IS_LOOKING } from './bericht-to-room.js';

/** Those who organise a session see people come in while they look. Only that something changed: the browser asks what. */
@Injectable()
export class WhenAttendanceChanged extends EventHandler {
  readonly name = 'live-updates/when-attendance-changed';
  readonly on = [attendanceRecorded, attendanceClosed];

  override readonly priority = SOMEBODY_IS_LOOKING;

  constructor(private readonly realtime: Realtime) {
    super();
  }

  async handle({ payload }: RecordedEvent<{ kennissessieId: string }>): Promise<void> {
    const { kennissessieId } = payload;
    this.realtime.toRoom(attendanceRoom(kennissessieId), 'attendance:changed', { kennissessieId });
  }
}
