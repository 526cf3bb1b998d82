import { PersonRole, speakerAdded } from '@academie/contracts';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { KennissessiePersonEntity } from '../../model/people/kennissessie-person.entity.js';

/** Tells the speakers with an account that sessions they speak at can be seen now: each once, whatever their number. */
@Injectable()
export class AnnounceSpeakers {
  constructor(private readonly events: Events) {}

  /** `kennissessieIds` in order of start. */
  async run(tx: Tx, kennissessieIds: readonly string[], actorId: string): Promise<void> {
    const speakers = await tx.getRepository(KennissessiePersonEntity).findBy({
      kennissessieId: In([...kennissessieIds]),
      role: PersonRole.SPEAKER,
      persoonId: Not(IsNull()),
    });
    for (const persoonId of new Set(speakers.flatMap((speaker) => speaker.persoonId ?? []))) {
      const own = kennissessieIds.filter((id) =>
        speakers.some((speaker) => speaker.persoonId === persoonId && speaker.kennissessieId === id),
      );
      await this.events.record(tx, speakerAdded({ persoonId, kennissessieIds: own }), actorId);
    }
  }
}
