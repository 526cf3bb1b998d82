import { type InterestWish, type SessieIdeeCard, SessieIdeeDirectory } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** What the neighbours may ask about sessions without a date. */
@Injectable()
export class IdeeenDirectory extends SessieIdeeDirectory {
  constructor(private readonly database: Database) {
    super();
  }

  async byId(id: string): Promise<SessieIdeeCard | null> {
    return this.database.one<SessieIdeeCard>(
      'select id, title, organizer_id as "organizerId" from kennissessies.sessie_idee where id = $1',
      [id],
    );
  }

  async interestedIn(id: string): Promise<readonly { persoonId: string; wish: InterestWish }[]> {
    return this.database.query(
      'select persoon_id as "persoonId", wish from kennissessies.belangstelling where idee_id = $1 order by number',
      [id],
    );
  }
}
