import { AttendanceWay, NetwerkDirectory, RegistrationStatus } from '@academie/contracts';
import { Clock, notFound, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { maySeeOnlineUrl } from '../../kennissessies.policy.js';
import { joinCounts } from '../../model/attendance/attendance.js';
import { loadForChange } from '../kennissessie-access.js';
import { RecordAttendance } from './record-attendance.js';

/** Somebody goes to the online session by our own link. Around the time that it is held, that says that they are there. */
@Injectable()
export class JoinOnline {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly record: RecordAttendance,
  ) {}

  /** Gives the address to go to: the one that was stored with the session, nothing else. Throws NOT_FOUND. */
  async run(actor: SignedIn, kennissessieId: string): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { own, facts, kennissessie } = await loadForChange(tx, actor, standing, kennissessieId, now);
      const { onlineUrl } = kennissessie;
      if (!onlineUrl || !isSecure(onlineUrl) || !maySeeOnlineUrl(actor, facts)) throw notFound();
      if (own && joinCounts({ ...kennissessie, status: facts.status }, own.status, now)) {
        const seen = { status: RegistrationStatus.ATTENDED, way: AttendanceWay.JOIN };
        await this.record.run(tx, [own], seen, actor.persoonId);
      }
      return onlineUrl;
    });
  }
}

function isSecure(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}
