import { isId, notFound, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { Database, type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { OpbrengstVisibility } from '../model/words.js';
import { acceptTitle, acceptUrl } from './add-materiaal.js';
import { checkVisibility, SessionStanding, type Standing } from './session-standing.js';

export interface MateriaalChange {
  readonly title: string;
  readonly visibility: OpbrengstVisibility;
  /** Of a link. */
  readonly url?: string | null;
}

interface Row {
  readonly visibility: OpbrengstVisibility;
  readonly url: string | null;
}

type Work = (tx: Tx, row: Row, standing: Standing) => Promise<void>;

/** The organiser names something otherwise, or decides otherwise who may see it, in which place, or that it goes. */
@Injectable()
export class ChangeMateriaal {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly standing: SessionStanding,
    private readonly audit: Audit,
  ) {}

  /** Gives the id of the session. Throws NOT_FOUND, FORBIDDEN or INVALID_INPUT. */
  async run(actor: SignedIn, id: string, change: MateriaalChange): Promise<string> {
    return this.withRow(actor, id, async (tx, row, standing) => {
      checkVisibility(standing, change.visibility);
      const title = acceptTitle(change.title);
      const url = row.url === null ? null : acceptUrl(change.url ?? row.url);
      await tx.query('update opbrengsten.materiaal set title = $2, visibility = $3, url = $4 where id = $1', [
        id,
        title,
        change.visibility,
        url,
      ]);
      if (change.visibility === row.visibility) return;
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: 'materiaal.visibility-changed',
        subject: { kind: 'materiaal', id },
        details: { from: row.visibility, to: change.visibility },
      });
    });
  }

  /** The file itself is taken away within a day, when nobody else has the same. Gives the id of the session. */
  async remove(actor: SignedIn, id: string): Promise<string> {
    return this.withRow(actor, id, async (tx) => {
      await tx.query('delete from opbrengsten.materiaal where id = $1', [id]);
    });
  }

  /** Puts everything in this order; what is not named comes after it. */
  async order(actor: SignedIn, kennissessieId: string, ids: readonly string[]): Promise<void> {
    await this.standing.toManage(actor, kennissessieId);
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        `update opbrengsten.materiaal m set position = coalesce(array_position($2::uuid[], m.id), 1000 + m.position)
         where m.kennissessie_id = $1`,
        [kennissessieId, ids.filter(isId)],
      );
    });
  }

  private async withRow(actor: SignedIn, id: string, work: Work): Promise<string> {
    if (!isId(id)) throw notFound();
    const found = await this.database.one<{ kennissessieId: string }>(
      'select kennissessie_id as "kennissessieId" from opbrengsten.materiaal where id = $1',
      [id],
    );
    if (!found) throw notFound();
    // Asked before the transaction, which would otherwise hold one connection while it waits for a second.
    const standing = await this.standing.toManage(actor, found.kennissessieId);
    await this.unitOfWork.run(async (tx) => {
      const [row]: Row[] = await tx.query(
        'select visibility, url from opbrengsten.materiaal where id = $1 for update',
        [id],
      );
      if (!row) throw notFound();
      await work(tx, row, standing);
    });
    return found.kennissessieId;
  }
}
