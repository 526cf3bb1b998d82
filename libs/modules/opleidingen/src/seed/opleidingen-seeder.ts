import type { Doelgroep, KennissessieForm } from '@academie/contracts';
import { Clock, derivedId } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { OpleidingEntity } from '../model/opleiding.entity.js';
import { UitvoeringEntity } from '../model/uitvoering.entity.js';
import { type OpleidingLevel, OpleidingStatus } from '../model/words.js';

export interface SeedUitvoering {
  readonly startsAt: Date;
  readonly endsAt?: Date | null;
  readonly place?: string | null;
  readonly provincie?: string | null;
  readonly form: `${KennissessieForm}`;
}

export interface SeedOpleiding {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly description?: string | null;
  /** Slug of an organisation. */
  readonly aanbiederSlug: string;
  readonly themaSlugs: readonly string[];
  readonly doelgroepen: readonly `${Doelgroep}`[];
  /** In cents; null when on request. */
  readonly price: number | null;
  readonly level?: `${OpleidingLevel}` | null;
  readonly url?: string | null;
  /** Default PUBLISHED. */
  readonly status?: `${OpleidingStatus}`;
  readonly uitvoeringen: readonly SeedUitvoering[];
}

/** Fills the catalogue. Running it again changes nothing that people have changed. */
@Injectable()
export class OpleidingenSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async opleidingen(opleidingen: readonly SeedOpleiding[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const opleiding of opleidingen) {
        const id = derivedId('opleiding', opleiding.slug);
        await tx
          .createQueryBuilder()
          .insert()
          .into(OpleidingEntity)
          .values({
            id,
            slug: opleiding.slug,
            title: opleiding.title,
            summary: opleiding.summary,
            description: opleiding.description ?? null,
            aanbiederId: derivedId('organisatie', opleiding.aanbiederSlug),
            themaIds: opleiding.themaSlugs.map((slug) => derivedId('thema', slug)),
            doelgroepen: [...opleiding.doelgroepen] as Doelgroep[],
            price: opleiding.price,
            level: (opleiding.level ?? null) as OpleidingLevel | null,
            url: opleiding.url ?? null,
            status: (opleiding.status ?? OpleidingStatus.PUBLISHED) as OpleidingStatus,
            createdAt: this.clock.now(),
          })
          .orIgnore()
          .execute();
        if (opleiding.uitvoeringen.length === 0) continue;
        await tx
          .createQueryBuilder()
          .insert()
          .into(UitvoeringEntity)
          .values(
            opleiding.uitvoeringen.map((uitvoering, position) => ({
              id: derivedId('uitvoering', opleiding.slug, String(position)),
              opleidingId: id,
              startsAt: uitvoering.startsAt,
              endsAt: uitvoering.endsAt ?? null,
              place: uitvoering.place ?? null,
              provincie: uitvoering.provincie ?? null,
              form: uitvoering.form as KennissessieForm,
            })),
          )
          .orIgnore()
          .execute();
      }
    });
  }
}
