import { AttendanceWay, NetwerkDirectory, RegistrationStatus } from '@academie/contracts';
import { assertNever, Clock, invalidInput, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { decideCheckIn } from '../../model/attendance/attendance.js';
import { loadForChange } from '../kennissessie-access.js';
import { attendanceRefusal } from './attendance-refusal.js';
import { CheckInCodes } from './check-in-codes.js';
import { RecordAttendance } from './record-attendance.js';

const UNKNOWN_CODE = 'Deze code klopt niet of is verlopen. Kijk welke code er nu op het scherm staat.';

/** Somebody is in the room, and says so with the code that is shown there. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly codes: CheckInCodes,
    private readonly record: RecordAttendance,
  ) {}

  /** Which session it would be, before they say that they are there. Throws INVALID_INPUT, RATE_LIMITED or CONFLICT: NO_SEAT. */
  async sessionOf(actor: SignedIn, code: string): Promise<string> {
    const showing = await this.codes.sessionOf(actor, code);
    if (!showing) throw invalidInput([{ path: 'code', message: UNKNOWN_CODE }]);
    // Whoever reads the code off the screen knows that there is a session; that it is not theirs is all they hear.
    if (!showing.listed) throw attendanceRefusal('NO_SEAT');
    return showing.id;
  }

  /** Gives the id of the registration. Throws INVALID_INPUT (no such code), RATE_LIMITED, or CONFLICT with the reason. */
  async run(actor: SignedIn, code: string, scanned: boolean): Promise<string> {
    const kennissessieId = await this.sessionOf(actor, code);
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { own, facts, kennissessie } = await loadForChange(tx, actor, standing, kennissessieId, now);
      const decision = decideCheckIn({ ...kennissessie, status: facts.status }, own?.status ?? null, now);
      switch (decision.outcome) {
        case 'refused':
          throw attendanceRefusal(decision.reason);
        case 'already':
        case 'record': {
          if (!own) throw attendanceRefusal('NO_SEAT');
          const way = scanned ? AttendanceWay.QR : AttendanceWay.CODE;
          if (decision.outcome === 'record') {
            await this.record.run(tx, [own], { status: RegistrationStatus.ATTENDED, way }, actor.persoonId);
          }
          return own.id;
        }
        default:
          return assertNever(decision);
      }
    });
  }
}
