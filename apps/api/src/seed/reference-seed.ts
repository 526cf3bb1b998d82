import { KennisagendaSeeder } from '@academie/kennisagenda';
import { KennisbankSeeder } from '@academie/kennisbank';
import { LedenSeeder } from '@academie/leden';
import { NetwerkenSeeder } from '@academie/netwerken';
import { slugOf } from '@academie/platform/text';
import { type ReferenceNetwerk, reference } from '@academie/seed';
import { WerkgroepenSeeder } from '@academie/werkgroepen';
import { Injectable } from '@nestjs/common';

/** Address form of a gemeente, apart from an organisation of the same name. */
export const gemeenteSlug = (naam: string) => `gemeente-${slugOf(naam)}`;

/** What `NetwerkenSeeder` takes of a netwerk of the seed. */
export const toSeedNetwerk = ({ thema, partners, ...netwerk }: Omit<ReferenceNetwerk, 'source'>) => ({
  ...netwerk,
  themaSlugs: [thema],
  partnerSlugs: partners,
});

/** Puts the facts of public documents and registers in. */
@Injectable()
export class ReferenceSeed {
  constructor(
    private readonly leden: LedenSeeder,
    private readonly kennisagenda: KennisagendaSeeder,
    private readonly netwerken: NetwerkenSeeder,
    private readonly werkgroepen: WerkgroepenSeeder,
    private readonly kennisbank: KennisbankSeeder,
  ) {}

  async run(): Promise<void> {
    await this.leden.organisaties([
      ...reference.gemeenten.map(({ naam, ...gemeente }) => ({
        ...gemeente,
        slug: gemeenteSlug(naam),
        name: `Gemeente ${naam}`,
        soort: 'GEMEENTE' as const,
      })),
      ...reference.organisaties,
    ]);
    await this.kennisagenda.themas(reference.themas);
    await this.kennisagenda.agenda(this.agenda());
    await this.netwerken.netwerken(reference.netwerken.map(toSeedNetwerk));
    await this.werkgroepen.werkgroepen(
      reference.werkgroepen.map(({ thema, partners, goals, ...werkgroep }) => ({
        ...werkgroep,
        themaSlugs: [thema],
        partnerSlugs: partners,
        goalInhoudelijk: goals.inhoudelijk,
        goalProcesmatig: goals.procesmatig,
      })),
    );
    await this.kennisbank.kennisproducten(
      reference.kennisproducten.map(({ themas, publisher, ...product }) => ({
        ...product,
        themaSlugs: themas,
        sourceSlug: publisher ?? null,
      })),
    );
  }

  /** The agenda, with the partners and the form that the themas name for each onderwerp. */
  private agenda() {
    const { kennisagenda, themas } = reference;
    const onderwerpen = new Map(
      themas.flatMap((thema) => thema.onderwerpen).map((onderwerp) => [onderwerp.slug, onderwerp]),
    );
    return {
      ...kennisagenda,
      themas: kennisagenda.themas.map((thema) => ({
        ...thema,
        onderwerpen: thema.onderwerpen.map(({ onderwerp, kennisvragen }) => ({
          onderwerp,
          kennisvragen,
          samenwerkingsvorm: onderwerpen.get(onderwerp)?.samenwerkingsvorm ?? '',
          partnerSlugs: onderwerpen.get(onderwerp)?.partners ?? [],
        })),
      })),
    };
  }
}
