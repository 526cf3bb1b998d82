import { GesprekStarter, NetwerkDirectory, ruimteIdOf } from '@academie/contracts';
import { type Actor, notFound } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import type { FileType, StoredFile } from '@academie/platform/files';
import { renderMarkdown } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';
import type { Materiaal, Opbrengst, Recording } from '../graphql/types.js';
import { writeChapters } from '../model/chapters.js';
import type { Chapter, Cue, OpbrengstVisibility } from '../model/words.js';
import { mayManage, maySee, maySeeRecording, maySeeSummary } from '../opbrengsten.policy.js';
import { SessionStanding, type Standing } from '../operations/session-standing.js';

const FILE = `file_hash as "fileHash", file_name as "fileName", file_type as "fileType", file_size as "fileSize"`;

interface FileRow {
  readonly fileHash: string | null;
  readonly fileName: string;
  readonly fileType: FileType;
  readonly fileSize: number;
}

interface MateriaalRow extends FileRow {
  readonly id: string;
  readonly title: string;
  readonly visibility: OpbrengstVisibility;
  readonly url: string | null;
}

interface RecordingRow extends FileRow {
  readonly visibility: OpbrengstVisibility;
  readonly url: string | null;
  readonly chapters: readonly Chapter[];
  readonly cues: readonly Cue[];
}

interface SummaryRow {
  readonly body: string;
  readonly sentAt: Date | null;
  readonly gesprekId: string | null;
}

export type NamedFile = StoredFile & { readonly name: string };

/** What a session left behind, as far as one person may see it. */
@Injectable()
export class OpbrengstReader {
  constructor(
    private readonly database: Database,
    private readonly standing: SessionStanding,
    private readonly netwerken: NetwerkDirectory,
    private readonly gesprekken: GesprekStarter,
  ) {}

  /** Throws NOT_FOUND when the session is not there for this actor. */
  async get(actor: Actor, kennissessieId: string): Promise<Opbrengst> {
    const standing = await this.standing.of(actor, kennissessieId);
    const [materiaal, recording, summary, summaryNetwerk] = await Promise.all([
      this.database.query<MateriaalRow>(
        `select id, title, visibility, url, ${FILE} from opbrengsten.materiaal where kennissessie_id = $1
         order by position, id`,
        [kennissessieId],
      ),
      this.recordingRow(kennissessieId),
      this.database.one<SummaryRow>(
        `select body, sent_at as "sentAt", gesprek_id as "gesprekId" from opbrengsten.summary where kennissessie_id = $1`,
        [kennissessieId],
      ),
      this.summaryNetwerk(actor, standing),
    ]);
    return {
      id: kennissessieId,
      hasNetwerk: standing.session.netwerkId !== null,
      materiaal: materiaal.filter(({ visibility }) => maySee(actor, standing.facts, visibility)).map(toMateriaal),
      recording:
        recording && maySeeRecording(actor, standing.facts, recording.visibility)
          ? toRecording(kennissessieId, recording)
          : null,
      summary:
        summary && maySeeSummary(actor, standing.facts, summary.sentAt !== null)
          ? { ...summary, html: renderMarkdown(summary.body) }
          : null,
      summaryNetwerk,
      viewerCan: { manage: mayManage(actor, standing.facts) },
    };
  }

  /** A file that this actor may download. Throws NOT_FOUND. */
  async materiaalFile(actor: Actor, kennissessieId: string, materiaalId: string): Promise<NamedFile> {
    const { facts } = await this.standing.of(actor, kennissessieId);
    const row = await this.database.one<MateriaalRow>(
      `select id, title, visibility, url, ${FILE} from opbrengsten.materiaal where kennissessie_id = $1 and id = $2`,
      [kennissessieId, materiaalId],
    );
    return fileOf(row && maySee(actor, facts, row.visibility) ? row : null);
  }

  /** The video of a recording that this actor may see. Throws NOT_FOUND. */
  async video(actor: Actor, kennissessieId: string): Promise<NamedFile> {
    const { facts } = await this.standing.of(actor, kennissessieId);
    const row = await this.recordingRow(kennissessieId);
    return fileOf(row && maySeeRecording(actor, facts, row.visibility) ? row : null);
  }

  /** Throws NOT_FOUND when there is no transcript that this actor may read. */
  async cues(actor: Actor, kennissessieId: string): Promise<readonly Cue[]> {
    const { recording } = await this.get(actor, kennissessieId);
    if (!recording || recording.cues.length === 0) throw notFound();
    return recording.cues;
  }

  /** The netwerk that this organiser would send a summary to. */
  private async summaryNetwerk(actor: Actor, { session, facts }: Standing): Promise<string | null> {
    if (actor.kind !== 'persoon' || !mayManage(actor, facts) || session.netwerkId === null) return null;
    if (!(await this.gesprekken.mayStart(actor, ruimteIdOf('netwerk', session.netwerkId)))) return null;
    return (await this.netwerken.byIds([session.netwerkId])).get(session.netwerkId)?.name ?? null;
  }

  private recordingRow(kennissessieId: string): Promise<RecordingRow | null> {
    return this.database.one<RecordingRow>(
      `select visibility, url, chapters, cues, ${FILE} from opbrengsten.recording where kennissessie_id = $1`,
      [kennissessieId],
    );
  }
}

/** `row`: null when it is not there for the reader. */
function fileOf(row: FileRow | null): NamedFile {
  if (!row?.fileHash) throw notFound();
  return { hash: row.fileHash, size: row.fileSize, type: row.fileType, name: row.fileName };
}

function toMateriaal({ id, title, visibility, url, fileHash, fileName, fileType, fileSize }: MateriaalRow): Materiaal {
  return { id, title, visibility, url, file: fileHash ? { name: fileName, type: fileType, size: fileSize } : null };
}

function toRecording(kennissessieId: string, row: RecordingRow): Recording {
  const base = `/bestanden/kennissessies/${kennissessieId}`;
  return {
    visibility: row.visibility,
    url: row.url,
    videoUrl: row.fileHash ? `${base}/opname.mp4` : null,
    captionsUrl: row.cues.length > 0 ? `${base}/ondertitels.vtt` : null,
    chapters: row.chapters,
    chaptersText: writeChapters(row.chapters),
    cues: row.cues,
  };
}
