import { SOURCES } from './sources.js';
import type { ReferenceWerkgroep } from './types.js';

const source = SOURCES.kennisagenda;

/** The two goals are the same for all five pilots; the Kennisagenda words them once. */
const goals = {
  inhoudelijk:
    'Lectoren van het lectorenplatform en gemeentelijke professionals delen hun kennis en verkennen waar gedeelde kennisbehoeften liggen.',
  procesmatig:
    'Ze inventariseren randvoorwaarden voor deze vorm van samenwerking tussen gemeenten en hogescholen en agenderen deze op bestuurlijk niveau.',
};

const partners = ['regieorgaan-sia', 'lectorenplatforms', 'hogescholen', 'vng'];

/**
 * The five thematic pilots with Regieorgaan SIA, lectorenplatforms and hogescholen, VNG Kennisagenda 2023–2028
 * (mei 2023). That document says that one began in November 2022, one in January 2023 and three were in preparation,
 * but not which: so all of them stand in VOORBEREIDING until their trekkers say otherwise.
 */
export const werkgroepen: readonly ReferenceWerkgroep[] = [
  {
    slug: 'voedsel-gezondheid-leefomgeving',
    name: 'Voedsel, gezondheid, leefomgeving',
    thema: 'gezonde-leefomgeving',
    onderwerp: 'voedsel-gezondheid-leefomgeving',
    summary:
      'Pilot met Regieorgaan SIA, lectorenplatforms en hogescholen. We werken toe naar een stabiel kennisnetwerk waarin lectoren en gemeentelijke professionals samenwerken aan voedsel, gezondheid en leefomgeving, in het sociale en het ruimtelijke domein.',
    phase: 'VOORBEREIDING',
    partners,
    goals,
    source,
  },
  {
    slug: 'delta-en-water',
    name: 'Delta en water',
    thema: 'klimaat-en-energie',
    onderwerp: 'delta-en-water',
    summary:
      'Pilot met Regieorgaan SIA, lectorenplatforms en hogescholen. Klimaatverandering en te veel of te weinig water raken elke gemeente. In deze pilot werken we toe naar een stabiel kennisnetwerk van lectoren en gemeentelijke professionals.',
    phase: 'VOORBEREIDING',
    partners,
    goals,
    source,
  },
  {
    slug: 'energietransitie-en-sociaal-domein',
    name: 'Energietransitie en sociaal domein',
    thema: 'klimaat-en-energie',
    onderwerp: 'energietransitie-en-sociaal-domein',
    summary:
      'Pilot met Regieorgaan SIA, lectorenplatforms en hogescholen. De energietransitie is nog maar net begonnen en raakt inwoners ook in het sociale domein. In deze pilot werken we toe naar een stabiel kennisnetwerk van lectoren en gemeentelijke professionals.',
    phase: 'VOORBEREIDING',
    partners,
    goals,
    source,
  },
  {
    slug: 'leefbaarheid-en-veiligheid',
    name: 'Leefbaarheid en veiligheid',
    thema: 'lokale-democratie',
    onderwerp: 'leefbaarheid-en-veiligheid',
    summary:
      'Pilot met Regieorgaan SIA, lectorenplatforms en hogescholen. Het gaat om leefbaarheid en veiligheid in samenhang met wonen, werk, onderwijs en zorg. We werken toe naar een stabiel kennisnetwerk van lectoren en gemeentelijke professionals.',
    phase: 'VOORBEREIDING',
    partners,
    goals,
    source,
  },
  {
    slug: 'versterking-lokale-democratie',
    name: 'Versterking lokale democratie',
    thema: 'lokale-democratie',
    onderwerp: 'versterking-lokale-democratie',
    summary:
      'Pilot met Regieorgaan SIA, samen met de WRR, het Montesquieu Instituut en het lectoraat Mind the Gap. Vernieuwende vormen van democratie helpen gemeenten om voor al hun inwoners een krachtige lokale overheid te zijn.',
    phase: 'VOORBEREIDING',
    partners: [...partners, 'wrr', 'montesquieu-instituut', 'lectoraat-mind-the-gap'],
    goals,
    source,
  },
];
