import { Clock, conflict, invalidInput, newId, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import type { ReceivedFile } from '@academie/platform/files';
import { Injectable } from '@nestjs/common';
import { Announcements } from '../jobs/announce-opbrengst.js';
import { acceptLink } from '../model/links.js';
import type { OpbrengstVisibility } from '../model/words.js';
import { checkVisibility, SessionStanding } from './session-standing.js';

const MOST = 50;

export interface NewMateriaal {
  readonly title: string;
  readonly visibility: OpbrengstVisibility;
  /** Of a link. */
  readonly url?: string;
  /** Of a file, which is kept already. */
  readonly file?: Pick<ReceivedFile, 'hash' | 'name' | 'type' | 'size'>;
}

/** The organiser puts up something to read or to look at, for those who may see it. */
@Injectable()
export class AddMateriaal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly standing: SessionStanding,
    private readonly announcements: Announcements,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, or CONFLICT: there is too much already. */
  async run(actor: SignedIn, kennissessieId: string, materiaal: NewMateriaal): Promise<void> {
    const standing = await this.standing.toManage(actor, kennissessieId);
    checkVisibility(standing, materiaal.visibility);
    const title = acceptTitle(materiaal.title);
    const url = materiaal.file ? null : acceptUrl(materiaal.url ?? '');
    const { hash = null, name = null, type = null, size = null } = materiaal.file ?? {};
    await this.unitOfWork.run(async (tx) => {
      const [count]: { there: number; last: number }[] = await tx.query(
        `select count(*)::int as there, coalesce(max(position), 0) as last from opbrengsten.materiaal
         where kennissessie_id = $1`,
        [kennissessieId],
      );
      const { there, last } = count ?? { there: 0, last: 0 };
      if (there >= MOST)
        throw conflict('TOO_MUCH', `Er kan niet meer bij: een sessie heeft ten hoogste ${MOST} stuks.`);
      await tx.query(
        `insert into opbrengsten.materiaal (id, kennissessie_id, position, title, visibility, url, file_hash, file_name,
           file_type, file_size, added_by_id, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          ...[newId(), kennissessieId, last + 1, title, materiaal.visibility, url, hash, name, type, size],
          actor.persoonId,
          this.clock.now(),
        ],
      );
      await this.announcements.ask(tx, kennissessieId);
    });
  }
}

export function acceptTitle(text: string): string {
  const title = text.trim();
  if (title.length >= 2 && title.length <= 200) return title;
  throw invalidInput([{ path: 'title', message: 'Geef een titel van 2 tot 200 tekens.' }]);
}

export function acceptUrl(text: string): string {
  const url = acceptLink(text);
  if (url) return url;
  throw invalidInput([{ path: 'url', message: 'Geef een link die begint met https://.' }]);
}
