import { type InterestWish, interestShown, NetwerkDirectory } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { ideeAfter } from '../../model/ideeen/idee-lifecycle.js';
import { Seekers } from '../seats/seeker.js';
import { loadIdee } from './idee-access.js';

/** Somebody wants to come when there is a date, or to hear of it. Changing the wish keeps the turn. */
@Injectable()
export class ShowInterest {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly seekers: Seekers,
  ) {}

  /** Throws NOT_FOUND, or CONFLICT: it has a date or is withdrawn. */
  async run(actor: SignedIn, ideeId: string, wish: InterestWish): Promise<void> {
    const { persoonId } = actor;
    const [standing, seeker] = await Promise.all([this.netwerken.standingOf(actor), this.seekers.of(persoonId)]);
    await this.unitOfWork.run(async (tx) => {
      const { facts } = await loadIdee(tx, actor, standing, ideeId);
      ideeAfter(facts, 'show-interest');
      const known: unknown[] = await tx.query(
        'select from kennissessies.belangstelling where idee_id = $1 and persoon_id = $2',
        [ideeId, persoonId],
      );
      if (known.length > 0) {
        await tx.query('update kennissessies.belangstelling set wish = $3 where idee_id = $1 and persoon_id = $2', [
          ideeId,
          persoonId,
          wish,
        ]);
        return;
      }
      await tx.query(
        `with next as (
           update kennissessies.sessie_idee
           set interested_count = interested_count + 1, last_interest_number = last_interest_number + 1
           where id = $1 returning last_interest_number
         )
         insert into kennissessies.belangstelling (idee_id, persoon_id, doelgroep, organisatie_id, wish, number, since)
         select $1, $2, $3, $4, $5, last_interest_number, $6 from next`,
        [ideeId, persoonId, seeker.doelgroep, seeker.organisatieId, wish, this.clock.now()],
      );
      await this.events.record(tx, interestShown({ ideeId, persoonId }), persoonId);
    });
  }
}
