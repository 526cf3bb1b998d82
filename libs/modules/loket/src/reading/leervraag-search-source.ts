import { leervraagUrl, ResultKind, type SearchDocument, SearchSource } from '@academie/contracts';
import { PlatformRole } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { plainText } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';

interface DocumentRow {
  id: string;
  number: string;
  subject: string;
  question: string;
  answer: string | null;
  asked_by: string;
  thema_id: string | null;
}

/** Lets a leervraag be found by the one who asked it and by the adviseurs. */
@Injectable()
export class LeervraagSearchSource extends SearchSource {
  readonly kind = ResultKind.LEERVRAAG;

  constructor(private readonly database: Database) {
    super();
  }

  async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    const rows = await this.database.query<DocumentRow>(
      `select id, number, subject, question, answer, asked_by, thema_id from loket.leervraag where id = any($1::uuid[])`,
      [ids],
    );
    return rows.map(({ id, number, subject, question, answer, asked_by, thema_id }) => ({
      kind: this.kind,
      id,
      title: subject,
      body: [number, question, answer ? plainText(answer) : ''].join('\n').trim(),
      url: leervraagUrl(id),
      audience: [`persoon:${asked_by}`, `role:${PlatformRole.ADVISEUR}`],
      themaIds: thema_id ? [thema_id] : [],
      happensAt: null,
    }));
  }

  async allIds(): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>('select id from loket.leervraag');
    return rows.map(({ id }) => id);
  }
}
