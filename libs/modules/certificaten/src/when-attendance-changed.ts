import { attendanceClosed, attendanceRecorded } from '@academie/contracts';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { CertificateIssuing } from './operations/certificate-issuing.js';

/** Whoever turns out to have been there gets a certificate, and whoever was not loses it. */
@Injectable()
export class WhenAttendanceChanged extends EventHandler {
  readonly name = 'certificaten/when-attendance-changed';
  readonly on = [attendanceRecorded, attendanceClosed];

  // One by one for each session: they would wait for each other anyhow, and hold a connection while they do.
  override queueOf({ kennissessieId }: { kennissessieId: string }): string {
    return `certificaten:${kennissessieId}`;
  }

  constructor(private readonly issuing: CertificateIssuing) {
    super();
  }

  async handle({
    payload,
    actorId,
  }: RecordedEvent<{ kennissessieId: string; registrationId?: string }>): Promise<void> {
    await this.issuing.reconcile(payload.kennissessieId, actorId, payload.registrationId);
  }
}
