import { recordingChanged } from '@academie/contracts';
import { Clock, conflict, invalidInput, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import type { ReceivedFile } from '@academie/platform/files';
import { Injectable } from '@nestjs/common';
import { Announcements } from '../jobs/announce-opbrengst.js';
import { readChapters } from '../model/chapters.js';
import { readTranscript } from '../model/transcript.js';
import type { OpbrengstVisibility } from '../model/words.js';
import { acceptUrl } from './add-materiaal.js';
import { checkVisibility, SessionStanding } from './session-standing.js';

export interface RecordingDetails {
  /** Null: the video that was uploaded stays. */
  readonly url: string | null;
  readonly visibility: OpbrengstVisibility;
  /** A line each: time and title. */
  readonly chapters: string;
}

const ADD = `insert into opbrengsten.recording (kennissessie_id, visibility, url, chapters, changed_by_id, changed_at)
  values ($1, $2, $3, $4::jsonb, $5, $6)`;

/** A new link takes the place of a video; without one, what is there stays. */
const CHANGE = `update opbrengsten.recording set visibility = $2, chapters = $4::jsonb, changed_by_id = $5, changed_at = $6,
  url = coalesce($3, url),
  file_hash = case when $3::text is null then file_hash end, file_name = case when $3::text is null then file_name end,
  file_type = case when $3::text is null then file_type end, file_size = case when $3::text is null then file_size end
  where kennissessie_id = $1`;

/** The organiser puts up the recording of a session: where it is, who may see it, its chapters and its transcript. */
@Injectable()
export class KeepRecording {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly standing: SessionStanding,
    private readonly announcements: Announcements,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN or INVALID_INPUT. */
  async save(actor: SignedIn, kennissessieId: string, details: RecordingDetails): Promise<void> {
    const standing = await this.standing.toManage(actor, kennissessieId);
    checkVisibility(standing, details.visibility);
    const read = readChapters(details.chapters);
    if (read.outcome === 'refused') throw invalidInput([{ path: 'chapters', message: read.message }]);
    const url = details.url === null || details.url.trim() === '' ? null : acceptUrl(details.url);
    await this.change(actor, kennissessieId, async (tx) => {
      const before = await visibilityOf(tx, kennissessieId);
      if (!before && !url) {
        throw invalidInput([{ path: 'url', message: 'Geef een link naar de opname, of upload een video.' }]);
      }
      const values = [kennissessieId, details.visibility, url, JSON.stringify(read.chapters), actor.persoonId];
      await tx.query(before ? CHANGE : ADD, [...values, this.clock.now()]);
      if (before && before !== details.visibility) {
        await this.audit.record(tx, {
          actorId: actor.persoonId,
          action: 'recording.visibility-changed',
          subject: { kind: 'kennissessie', id: kennissessieId },
          details: { from: before, to: details.visibility },
        });
      }
      await this.announcements.ask(tx, kennissessieId);
    });
  }

  /** The video itself, which is kept already; it comes in the place of a link or of another video. */
  async putVideo(
    actor: SignedIn,
    kennissessieId: string,
    file: Pick<ReceivedFile, 'hash' | 'name' | 'type' | 'size'>,
    visibility: OpbrengstVisibility,
  ): Promise<void> {
    const standing = await this.standing.toManage(actor, kennissessieId);
    checkVisibility(standing, visibility);
    await this.change(actor, kennissessieId, async (tx) => {
      await tx.query(
        `insert into opbrengsten.recording (kennissessie_id, visibility, file_hash, file_name, file_type, file_size,
           changed_by_id, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (kennissessie_id) do update set url = null, file_hash = excluded.file_hash,
           file_name = excluded.file_name, file_type = excluded.file_type, file_size = excluded.file_size,
           changed_by_id = excluded.changed_by_id, changed_at = excluded.changed_at`,
        [kennissessieId, visibility, file.hash, file.name, file.type, file.size, actor.persoonId, this.clock.now()],
      );
      await this.announcements.ask(tx, kennissessieId);
    });
  }

  /** Throws CONFLICT when there is no recording, INVALID_INPUT with the line when the file has a mistake. */
  async putTranscript(actor: SignedIn, kennissessieId: string, text: string): Promise<void> {
    await this.standing.toManage(actor, kennissessieId);
    const read = await readTranscript(text);
    if (read.outcome === 'refused') throw invalidInput([{ path: 'file', message: read.message }]);
    await this.setCues(actor, kennissessieId, JSON.stringify(read.cues));
  }

  async removeTranscript(actor: SignedIn, kennissessieId: string): Promise<void> {
    await this.standing.toManage(actor, kennissessieId);
    await this.setCues(actor, kennissessieId, '[]');
  }

  /** With its chapters and its transcript. Doing it twice changes nothing. */
  async remove(actor: SignedIn, kennissessieId: string): Promise<void> {
    await this.standing.toManage(actor, kennissessieId);
    await this.change(actor, kennissessieId, async (tx) => {
      await tx.query('delete from opbrengsten.recording where kennissessie_id = $1', [kennissessieId]);
    });
  }

  private async setCues(actor: SignedIn, kennissessieId: string, cues: string): Promise<void> {
    await this.change(actor, kennissessieId, async (tx) => {
      const [rows]: [unknown[]] = await tx.query(
        `update opbrengsten.recording set cues = $2::jsonb, changed_by_id = $3, changed_at = $4
         where kennissessie_id = $1 returning 1`,
        [kennissessieId, cues, actor.persoonId, this.clock.now()],
      );
      if (rows.length === 0) throw conflict('NO_RECORDING', 'Er is nog geen opname. Zet eerst de opname erbij.');
    });
  }

  private async change(actor: SignedIn, kennissessieId: string, work: (tx: Tx) => Promise<void>): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await work(tx);
      await this.events.record(tx, recordingChanged({ kennissessieId }), actor.persoonId);
    });
  }
}

async function visibilityOf(tx: Tx, kennissessieId: string): Promise<OpbrengstVisibility | null> {
  const [row]: { visibility: OpbrengstVisibility }[] = await tx.query(
    'select visibility from opbrengsten.recording where kennissessie_id = $1 for update',
    [kennissessieId],
  );
  return row?.visibility ?? null;
}
