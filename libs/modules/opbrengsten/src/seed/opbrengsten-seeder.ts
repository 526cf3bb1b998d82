import { Clock, derivedId } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { FileStore, type FileType } from '@academie/platform/files';
import { Injectable } from '@nestjs/common';
import { readChapters } from '../model/chapters.js';
import { readTranscript } from '../model/transcript.js';

export interface SeedMateriaal {
  readonly title: string;
  readonly visibility: 'PARTICIPANTS' | 'NETWERK' | 'EVERYONE';
  readonly url?: string;
  readonly file?: { readonly name: string; readonly type: FileType; readonly content: Buffer };
}

export interface SeedOpbrengst {
  readonly sessieSlug: string;
  readonly addedByEmail: string;
  readonly materiaal: readonly SeedMateriaal[];
  readonly recording: {
    readonly url: string;
    readonly visibility: SeedMateriaal['visibility'];
    /** A line each. */
    readonly chapters: string;
    /** WebVTT. */
    readonly transcript: string;
  } | null;
  /** Markdown; sent to those who took part. */
  readonly summary: string | null;
}

/** Fills in what demo sessions left behind. Running it again changes nothing that people have changed. */
@Injectable()
export class OpbrengstenSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  async opbrengsten(opbrengsten: readonly SeedOpbrengst[]): Promise<void> {
    for (const opbrengst of opbrengsten) {
      for (const [position, materiaal] of opbrengst.materiaal.entries()) {
        await this.materiaal(opbrengst, materiaal, position + 1);
      }
      await this.recording(opbrengst);
      await this.summary(opbrengst);
    }
  }

  private async materiaal(
    { sessieSlug, addedByEmail }: SeedOpbrengst,
    { title, visibility, url, file }: SeedMateriaal,
    position: number,
  ): Promise<void> {
    const stored = file ? await this.store.writeBytes(file.content, [file.type]) : null;
    await this.insert(
      `insert into opbrengsten.materiaal (id, kennissessie_id, position, title, visibility, url, file_hash, file_name,
         file_type, file_size, added_by_id, added_at, announced_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12) on conflict do nothing`,
      [
        derivedId('materiaal', sessieSlug, `${position}`),
        derivedId('kennissessie', sessieSlug),
        position,
        title,
        visibility,
        url ?? null,
        stored?.hash ?? null,
        stored ? (file?.name ?? null) : null,
        stored?.type ?? null,
        stored?.size ?? null,
        derivedId('persoon', addedByEmail),
        this.clock.now(),
      ],
    );
  }

  private async recording({ sessieSlug, addedByEmail, recording }: SeedOpbrengst): Promise<void> {
    if (!recording) return;
    const chapters = readChapters(recording.chapters);
    const transcript = await readTranscript(recording.transcript);
    if (chapters.outcome === 'refused') throw new Error(chapters.message);
    if (transcript.outcome === 'refused') throw new Error(transcript.message);
    await this.insert(
      `insert into opbrengsten.recording (kennissessie_id, visibility, url, chapters, cues, changed_by_id, changed_at,
         announced_at)
       values ($1, $2, $3, $4::jsonb, $5::jsonb, $6, $7, $7) on conflict do nothing`,
      [
        derivedId('kennissessie', sessieSlug),
        recording.visibility,
        recording.url,
        JSON.stringify(chapters.chapters),
        JSON.stringify(transcript.cues),
        derivedId('persoon', addedByEmail),
        this.clock.now(),
      ],
    );
  }

  private async summary({ sessieSlug, addedByEmail, summary }: SeedOpbrengst): Promise<void> {
    if (!summary) return;
    await this.insert(
      `insert into opbrengsten.summary (kennissessie_id, body, author_id, saved_at, sent_at) values ($1, $2, $3, $4, $4)
       on conflict do nothing`,
      [derivedId('kennissessie', sessieSlug), summary, derivedId('persoon', addedByEmail), this.clock.now()],
    );
  }

  private async insert(sql: string, values: unknown[]): Promise<void> {
    await this.unitOfWork.run((tx) => tx.query(sql, values));
  }
}
