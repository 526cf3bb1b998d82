import { ResultKind, type SearchDocument, SearchSource } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** Lets everybody find the questions of the kennisagenda, by their own words and those of their onderwerp. */
@Injectable()
export class KennisvraagSearchSource extends SearchSource {
  readonly kind = ResultKind.KENNISVRAAG;

  constructor(private readonly database: Database) {
    super();
  }

  async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    const rows = await this.database.query<{
      id: string;
      question: string;
      onderwerp: string;
      thema: string;
      thema_id: string;
    }>(
      `select k.id, k.question, o.name as onderwerp, t.name as thema, t.id as thema_id
       from kennisagenda.kennisvraag k
       join kennisagenda.onderwerp o on o.id = k.onderwerp_id
       join kennisagenda.thema t on t.id = o.thema_id
       where k.id = any($1)`,
      [ids],
    );
    return rows.map(({ id, question, onderwerp, thema, thema_id }) => ({
      kind: this.kind,
      id,
      title: question,
      body: `${onderwerp}. ${thema}.`,
      url: `/kennisagenda#${id}`,
      audience: ['public'],
      themaIds: [thema_id],
      happensAt: null,
    }));
  }

  async allIds(): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>('select id from kennisagenda.kennisvraag');
    return rows.map(({ id }) => id);
  }
}
