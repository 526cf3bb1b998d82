import { type Doelgroep, OrganisatieDirectory, persoonChanged, ThemaDirectory } from '@academie/contracts';
import { type FieldProblem, invalidInput, notFound, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { doelgroepProblem } from '../model/doelgroep-choice.js';
import { PersoonEntity } from '../model/persoon.entity.js';

export interface Profile {
  readonly name: string;
  readonly functie: string;
  readonly doelgroep: Doelgroep;
  /** Slugs. */
  readonly themas: readonly string[];
  readonly expertise: readonly string[];
}

/** Somebody changes what colleagues see of them. */
@Injectable()
export class UpdateProfile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly themas: ThemaDirectory,
    private readonly organisaties: OrganisatieDirectory,
    private readonly events: Events,
  ) {}

  /** Throws INVALID_INPUT for a thema that does not exist, or a doelgroep that does not fit where they work. */
  async run(actor: SignedIn, profile: Profile): Promise<void> {
    const themaIds = await this.themaIdsOf(profile.themas);
    await this.unitOfWork.run(async (tx) => {
      const personen = tx.getRepository(PersoonEntity);
      const persoon = await personen.findOne({
        where: { id: actor.persoonId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!persoon) throw notFound();
      // Only a change must fit: somebody admitted with another doelgroep can still change their name.
      const problem = profile.doelgroep === persoon.doelgroep ? null : await this.doelgroepProblem(persoon, profile);
      if (problem) throw invalidInput([problem]);

      await personen.update(persoon.id, {
        name: profile.name.trim(),
        functie: profile.functie.trim(),
        doelgroep: profile.doelgroep,
        themaIds,
        expertise: [...new Set(profile.expertise.map((word) => word.trim()).filter((word) => word !== ''))],
      });
      await this.events.record(tx, persoonChanged({ persoonId: persoon.id }), actor.persoonId);
    });
  }

  private async themaIdsOf(slugs: readonly string[]): Promise<string[]> {
    const all = await this.themas.all();
    const found = all.filter(({ slug }) => slugs.includes(slug));
    if (found.length !== new Set(slugs).size) {
      throw invalidInput([{ path: 'themas', message: "Kies thema's uit de lijst." }]);
    }
    return found.map(({ id }) => id);
  }

  private async doelgroepProblem(
    { organisatieId }: PersoonEntity,
    { doelgroep }: Profile,
  ): Promise<FieldProblem | null> {
    const cards = await this.organisaties.byIds(organisatieId ? [organisatieId] : []);
    return doelgroepProblem(doelgroep, cards.get(organisatieId ?? '')?.soort ?? null);
  }
}
