import { SOURCES } from './sources.js';
import type { ReferenceNetwerk } from './types.js';

const source = SOURCES.kennisagenda;

/**
 * The networks that the VNG Kennisagenda 2023–2028 (mei 2023) names. Who may join (`access`) and the doelgroepen are
 * our choice, a facilitator can change them. The RIVM held four thematafels in June 2022; the agenda names three.
 */
export const netwerken: readonly ReferenceNetwerk[] = [
  {
    slug: 'plek',
    name: 'PLeK: professionaliseren, leren en kennis in de fysieke leefomgeving',
    summary:
      'PLeK (voorheen Veluweberaad) bouwt aan een kennis-ecosysteem van regionale kennisschakelpunten: flexibele, maar structurele netwerken van kenniswerkers. Zij hebben een goede verbinding met de gebieden en met de nationale kennisinstellingen. Uiteindelijk wordt een landelijke dekking nagestreefd.',
    vorm: 'PLATFORM',
    access: 'OPEN',
    thema: 'gezonde-leefomgeving',
    partners: [
      'rivm',
      'platform31',
      'deltares',
      'knmi',
      'rijkswaterstaat',
      'ggd-ghor',
      'odnl',
      'stowa',
      'ipo',
      'ministerie-ienw',
      'ministerie-bzk',
      'ministerie-szw',
      'ministerie-lnv',
    ],
    doelgroepen: ['AMBTENAAR', 'BESTUURDER', 'VNG', 'PARTNER'],
    source,
  },
  {
    slug: 'bodem-en-ondergrond',
    name: 'Bodem en ondergrond',
    summary:
      'Kennisschakelpunt van PLeK. Kennis over bodem en ondergrond is verspreid aanwezig. Hier brengen we die kennis bij elkaar, zodat u er in ruimtelijke plannen keuzes mee kunt maken.',
    vorm: 'KENNISSCHAKELPUNT',
    access: 'ON_REQUEST',
    thema: 'gezonde-leefomgeving',
    parentSlug: 'plek',
    partners: ['plek', 'vng'],
    doelgroepen: ['AMBTENAAR', 'VNG', 'PARTNER'],
    source,
  },
  {
    slug: 'zeer-zorgwekkende-stoffen',
    name: 'Zeer zorgwekkende stoffen',
    summary:
      'Kennisschakelpunt van PLeK. Gemeenten en kennisinstellingen delen hier wat zij weten over zeer zorgwekkende stoffen in lucht, water en bodem, en maken samen de kennisvragen scherp.',
    vorm: 'KENNISSCHAKELPUNT',
    access: 'ON_REQUEST',
    thema: 'gezonde-leefomgeving',
    parentSlug: 'plek',
    partners: ['plek', 'vng'],
    doelgroepen: ['AMBTENAAR', 'VNG', 'PARTNER'],
    source,
  },
  {
    slug: 'vth',
    name: 'Vergunningen, toezicht en handhaving (VTH)',
    summary:
      'Kennisschakelpunt van PLeK. Voor iedereen die werkt aan vergunningen, toezicht en handhaving en actuele, goed toepasbare kennis nodig heeft om een goede beslissing te nemen.',
    vorm: 'KENNISSCHAKELPUNT',
    access: 'ON_REQUEST',
    thema: 'gezonde-leefomgeving',
    parentSlug: 'plek',
    partners: ['plek', 'vng'],
    doelgroepen: ['AMBTENAAR', 'VNG', 'PARTNER'],
    source,
  },
  {
    slug: 'gezonde-leefomgeving-en-landelijk-gebied',
    name: 'Gezonde leefomgeving en landelijk gebied',
    summary:
      'Thematafel met het RIVM. Gemeenten, VNG en experts van het RIVM verkennen samen welke kennis nodig is voor een gezonde leefomgeving in het landelijk gebied, en hoe zij daar vaker in samenwerken.',
    vorm: 'THEMATAFEL',
    access: 'OPEN',
    thema: 'gezonde-leefomgeving',
    partners: ['rivm', 'vng'],
    doelgroepen: ['AMBTENAAR', 'VNG', 'PARTNER'],
    source,
  },
  {
    slug: 'circulaire-economie',
    name: 'Circulaire economie',
    summary:
      'Thematafel met het RIVM, G40 en Platform31. We brengen in beeld wat gemeenten willen weten over de circulaire economie, en wie daarop het antwoord heeft.',
    vorm: 'THEMATAFEL',
    access: 'OPEN',
    thema: 'klimaat-en-energie',
    partners: ['rivm', 'g40', 'platform31', 'vng'],
    doelgroepen: ['AMBTENAAR', 'BESTUURDER', 'VNG', 'PARTNER'],
    source,
  },
  {
    slug: 'klimaatadaptatie-en-energietransitie',
    name: 'Klimaatadaptatie en energietransitie',
    summary:
      'Thematafel met het RIVM. Over de gevolgen van klimaatverandering en van nieuwe energiebronnen voor de gezondheid en de directe leefomgeving van inwoners.',
    vorm: 'THEMATAFEL',
    access: 'OPEN',
    thema: 'klimaat-en-energie',
    partners: ['rivm', 'vng'],
    doelgroepen: ['AMBTENAAR', 'VNG', 'PARTNER'],
    source,
  },
  {
    slug: 'platform-sociaal-domein',
    name: 'Platform Sociaal Domein',
    summary:
      'Een interbestuurlijk knooppunt, een netwerk van netwerken. Doel is om van elkaar te leren en de uitvoeringskracht van gemeenten te versterken bij de aanpak van maatschappelijke opgaven in het sociaal domein.',
    vorm: 'PLATFORM',
    access: 'OPEN',
    thema: 'brede-welvaart',
    partners: ['movisie', 'vilans', 'nji', 'platform31', 'werkplaatsen-sociaal-domein'],
    doelgroepen: ['AMBTENAAR', 'BESTUURDER', 'VNG', 'PARTNER'],
    source,
  },
  {
    slug: 'kansenongelijkheid-en-jeugd',
    name: 'Kansenongelijkheid en jeugd',
    summary:
      'Netwerk van het Platform Sociaal Domein, met de werkplaatsen sociaal domein en het NRO. Over gelijke kansen voor kinderen en jongeren: thuis, op school en in de wijk.',
    vorm: 'LEREND_NETWERK',
    access: 'OPEN',
    thema: 'brede-welvaart',
    parentSlug: 'platform-sociaal-domein',
    partners: ['platform-sociaal-domein', 'werkplaatsen-sociaal-domein', 'nro'],
    doelgroepen: ['AMBTENAAR', 'VNG', 'PARTNER'],
    source,
  },
  {
    slug: 'toekomstbestendige-zorg',
    name: 'Toekomstbestendige zorg',
    summary:
      'Netwerk van het Platform Sociaal Domein. Gemeenten leren van elkaar hoe zij zorg en ondersteuning dichtbij, goed en betaalbaar houden.',
    vorm: 'LEREND_NETWERK',
    access: 'OPEN',
    thema: 'brede-welvaart',
    parentSlug: 'platform-sociaal-domein',
    partners: ['platform-sociaal-domein'],
    doelgroepen: ['AMBTENAAR', 'BESTUURDER', 'VNG', 'PARTNER'],
    source,
  },
  {
    slug: 'bestaanszekerheid',
    name: 'Bestaanszekerheid',
    summary:
      'Netwerk van het Platform Sociaal Domein, met ZonMw, Movisie, SCP en Platform31. Over armoede, schulden en werk: wat werkt, voor wie, en hoe u inwoners op tijd bereikt.',
    vorm: 'LEREND_NETWERK',
    access: 'OPEN',
    thema: 'brede-welvaart',
    parentSlug: 'platform-sociaal-domein',
    partners: ['platform-sociaal-domein', 'zonmw', 'movisie', 'scp', 'platform31'],
    doelgroepen: ['AMBTENAAR', 'BESTUURDER', 'VNG', 'PARTNER'],
    source,
  },
];
