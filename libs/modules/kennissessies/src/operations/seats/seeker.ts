import { PersoonDirectory } from '@academie/contracts';
import { Injectable } from '@nestjs/common';
import type { Seeker } from '../../model/seating/room.js';

/** Somebody who is to get a place, with what decides which places they may have. */
export interface SeekingPersoon extends Seeker {
  readonly persoonId: string;
}

/**
 * Asks who somebody is. Before the transaction: behind the lock on a session one connection would wait for a second.
 */
@Injectable()
export class Seekers {
  constructor(private readonly personen: PersoonDirectory) {}

  async of(persoonId: string): Promise<SeekingPersoon> {
    const card = (await this.personen.byIds([persoonId])).get(persoonId);
    return { persoonId, doelgroep: card?.doelgroep ?? null, organisatieId: card?.organisatieId ?? null };
  }
}
