import {
  type AudienceKey,
  type KennissessieCard,
  KennissessieDirectory,
  KennissessieStatus,
  NetwerkDirectory,
  ResultKind,
  RuimteGate,
  type SearchDocument,
  SearchSource,
} from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Providers } from '@academie/platform/discovery';
import { Injectable } from '@nestjs/common';
import { type Chapter, type Cue, OpbrengstVisibility } from '../model/words.js';

interface Row {
  readonly id: string;
  readonly visibility: OpbrengstVisibility;
  readonly chapters: readonly Chapter[];
  readonly cues: readonly Cue[];
}

/** As much of a transcript as the index can hold (a text search vector ends at a megabyte). */
const LONGEST_BODY = 300_000;

/**
 * Lets what was said in a recording be found, by those who may see the recording and nobody else. A recording has the id of
 * its session, and is a document of its own: it can be closed while the session is open to all.
 */
@Injectable()
export class RecordingSearchSource extends SearchSource {
  readonly kind = ResultKind.KENNISPRODUCT;

  constructor(
    private readonly database: Database,
    private readonly kennissessies: KennissessieDirectory,
    private readonly netwerken: NetwerkDirectory,
    private readonly providers: Providers,
  ) {
    super();
  }

  async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    const rows = await this.database.query<Row>(
      `select kennissessie_id as id, visibility, chapters, cues from opbrengsten.recording
       where kennissessie_id = any($1)`,
      [ids],
    );
    if (rows.length === 0) return [];
    const sessions = await this.kennissessies.byIds(rows.map(({ id }) => id));
    const found = await Promise.all(rows.map((row) => this.document(row, sessions.get(row.id))));
    return found.filter((document) => document !== null);
  }

  async allIds(): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>('select kennissessie_id as id from opbrengsten.recording');
    return rows.map(({ id }) => id);
  }

  private async document(row: Row, session: KennissessieCard | undefined): Promise<SearchDocument | null> {
    if (!session || session.status === KennissessieStatus.DRAFT || session.status === KennissessieStatus.CANCELLED) {
      return null;
    }
    const said = [...row.chapters.map(({ title }) => title), ...row.cues.map(({ text }) => text)].join(' ');
    return {
      kind: this.kind,
      id: row.id,
      title: `Opname: ${session.title}`,
      body: said.slice(0, LONGEST_BODY),
      url: `/kennissessies/${row.id}#opname`,
      audience: await this.audience(row, session),
      themaIds: [],
      happensAt: session.startsAt,
    };
  }

  private async audience({ id, visibility }: Row, { netwerkId }: KennissessieCard): Promise<AudienceKey[]> {
    const netwerk = netwerkId ? (await this.netwerken.byIds([netwerkId])).get(netwerkId) : undefined;
    // A netwerk that cannot be asked about is no reason to show its recordings to all.
    const closed = netwerkId !== null && netwerk?.inviteOnly !== false;
    if (visibility === OpbrengstVisibility.EVERYONE && !closed) return ['public'];
    const gate = this.providers.of(RuimteGate).find(({ kind }) => kind === 'kennissessie');
    const [takePart = [], want] = await Promise.all([gate?.peopleIn(id), this.kennissessies.wantRecording(id)]);
    const people = new Set([...takePart, ...want]);
    const members = visibility !== OpbrengstVisibility.PARTICIPANTS && netwerkId !== null;
    const keys: AudienceKey[] = [...people].map((persoonId) => `persoon:${persoonId}` as const);
    return members ? [`netwerk:${netwerkId}`, ...keys] : keys;
  }
}
