import { leervraagUrl, type QuestionCard, QuestionSource, ResultKind } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { visibleTo } from '../loket.policy.js';
import { LoketReach } from './loket-reach.js';

/** A leervraag is for who asked it and who is to answer it; to others it is not there. */
@Injectable()
export class LeervraagQuestionSource extends QuestionSource {
  readonly kind = ResultKind.LEERVRAAG;

  constructor(
    private readonly database: Database,
    private readonly reach: LoketReach,
  ) {
    super();
  }

  async cards(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, QuestionCard>> {
    const params: unknown[] = [ids];
    const visible = visibleTo(actor, await this.reach.of(actor), params);
    const rows = await this.database.query<{ id: string; subject: string }>(
      `select l.id, l.subject from loket.leervraag l where l.id = any($1::uuid[]) and ${visible}`,
      params,
    );
    return new Map(rows.map(({ id, subject }) => [id, { kind: this.kind, id, title: subject, url: leervraagUrl(id) }]));
  }
}
