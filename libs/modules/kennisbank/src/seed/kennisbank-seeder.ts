import { Clock, derivedId } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { KennisproductEntity } from '../model/kennisproduct.entity.js';
import type { KennisproductSoort } from '../model/words.js';

export interface SeedKennisproduct {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly soort: `${KennisproductSoort}`;
  readonly themaSlugs: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly publishedOn?: string | null;
  /** Slug of the organisation that made it. */
  readonly sourceSlug?: string | null;
  readonly url?: string | null;
  /** YYYY-MM-DD */
  readonly reviewOn?: string | null;
}

/** Fills the kennisbank. Running it again changes nothing that people have changed. */
@Injectable()
export class KennisbankSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async kennisproducten(kennisproducten: readonly SeedKennisproduct[]): Promise<void> {
    if (kennisproducten.length === 0) return;
    await this.unitOfWork.run(async (tx) => {
      await tx
        .createQueryBuilder()
        .insert()
        .into(KennisproductEntity)
        .values(
          kennisproducten.map((kennisproduct) => ({
            id: derivedId('kennisproduct', kennisproduct.slug),
            slug: kennisproduct.slug,
            title: kennisproduct.title,
            summary: kennisproduct.summary,
            soort: kennisproduct.soort as KennisproductSoort,
            themaIds: kennisproduct.themaSlugs.map((slug) => derivedId('thema', slug)),
            publishedOn: kennisproduct.publishedOn ?? null,
            sourceOrganisatieId: kennisproduct.sourceSlug ? derivedId('organisatie', kennisproduct.sourceSlug) : null,
            url: kennisproduct.url ?? null,
            reviewOn: kennisproduct.reviewOn ?? null,
            createdAt: this.clock.now(),
          })),
        )
        .orIgnore()
        .execute();
    });
  }
}
