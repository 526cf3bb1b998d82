import { SOURCES } from './sources.js';
import type { ReferenceThema } from './types.js';

const source = SOURCES.kennisagenda;

/**
 * The five themes of the VNG Kennisagenda 2023–2028 (mei 2023), with the text of that document. Two onderwerpen of
 * Digitalisering are led by a named employee of the VNG; the name is left out, because people change place and a
 * reference list may not carry personal data without need.
 */
export const themas: readonly ReferenceThema[] = [
  {
    slug: 'gezonde-leefomgeving',
    name: 'Gezonde leefomgeving',
    summary:
      'Een gezonde leefomgeving is een thema dat steeds meer gemeenten bezighoudt. We zien lokale en regionale ambities op het gebied van gezondheid en leefomgeving, zowel in het sociale als ruimtelijke domein. Het is een breed thema waarop al veel onderzoek plaatsvindt, bijvoorbeeld bij het RIVM, de WUR, de hogescholen, het PBL en de RVS.',
    source,
    onderwerpen: [
      {
        slug: 'voedsel-gezondheid-leefomgeving',
        name: 'Voedsel, gezondheid, leefomgeving',
        samenwerkingsvorm: 'Pilot met Regieorgaan SIA',
        partners: ['regieorgaan-sia', 'lectorenplatforms', 'hogescholen'],
      },
      {
        slug: 'gezonde-leefomgeving-en-landelijk-gebied',
        name: 'Gezonde leefomgeving en landelijk gebied',
        samenwerkingsvorm: 'Thematafel met het RIVM',
        partners: ['rivm'],
      },
      {
        slug: 'bodem-en-ondergrond',
        name: 'Bodem en ondergrond',
        samenwerkingsvorm: 'Kennisschakelpunt van PLeK',
        partners: ['plek'],
      },
      {
        slug: 'zeer-zorgwekkende-stoffen',
        name: 'Zeer zorgwekkende stoffen',
        samenwerkingsvorm: 'Kennisschakelpunt van PLeK',
        partners: ['plek'],
      },
      {
        slug: 'vth',
        name: 'VTH (vergunningen, toezicht en handhaving)',
        samenwerkingsvorm: 'Kennisschakelpunt van PLeK',
        partners: ['plek'],
      },
    ],
  },
  {
    slug: 'klimaat-en-energie',
    name: 'Klimaat en energie',
    summary:
      'Klimaat en energie is een langjarig thema dat veel inzet van gemeenten, regio’s en medeoverheden vergt. Gemeenten zien zich geconfronteerd met uiteenlopende gevolgen in allerlei dossiers. Zij hebben een stap naar voren gezet om de grote opgaven rondom de energietransitie en de klimaatcrisis aan te pakken. Deze transitie is nog maar net begonnen en vraagt veel ondersteuning, zowel in strategie als in uitvoering.',
    source,
    onderwerpen: [
      {
        slug: 'delta-en-water',
        name: 'Delta en water',
        samenwerkingsvorm: 'Pilot met Regieorgaan SIA',
        partners: ['regieorgaan-sia', 'lectorenplatforms', 'hogescholen'],
      },
      {
        slug: 'energietransitie-en-sociaal-domein',
        name: 'Energietransitie en sociaal domein',
        samenwerkingsvorm: 'Pilot met Regieorgaan SIA',
        partners: ['regieorgaan-sia', 'lectorenplatforms', 'hogescholen'],
      },
      {
        slug: 'circulaire-economie',
        name: 'Circulaire economie',
        samenwerkingsvorm: 'Thematafel met het RIVM, G40 en Platform31',
        partners: ['rivm', 'g40', 'platform31'],
      },
      {
        slug: 'klimaatadaptatie-en-energietransitie',
        name: 'Klimaatadaptatie en energietransitie',
        samenwerkingsvorm: 'Thematafel met het RIVM',
        partners: ['rivm'],
      },
    ],
  },
  {
    slug: 'brede-welvaart',
    name: 'Brede welvaart',
    summary:
      'Brede welvaart biedt gemeenten en regio’s een integraal perspectief op het welzijn van bewoners en de gebieden waarin zij leven. Effectief beleid stuurt niet alleen op economische aspecten, maar houdt ook rekening met sociale en ecologische factoren. Steeds meer gemeenten willen hiermee aan de slag.',
    source,
    onderwerpen: [
      {
        slug: 'kansenongelijkheid-en-jeugd',
        name: 'Kansenongelijkheid en jeugd',
        samenwerkingsvorm: 'Met Platform Sociaal Domein, werkplaatsen sociaal domein en NRO',
        partners: ['platform-sociaal-domein', 'werkplaatsen-sociaal-domein', 'nro'],
      },
      {
        slug: 'toekomstbestendige-zorg',
        name: 'Toekomstbestendige zorg',
        samenwerkingsvorm: 'Met Platform Sociaal Domein',
        partners: ['platform-sociaal-domein'],
      },
      {
        slug: 'bestaanszekerheid',
        name: 'Bestaanszekerheid',
        samenwerkingsvorm: 'Met Platform Sociaal Domein, ZonMw, Movisie, SCP en Platform31',
        partners: ['platform-sociaal-domein', 'zonmw', 'movisie', 'scp', 'platform31'],
      },
      {
        slug: 'woningbouw-en-inrichting-van-nederland',
        name: 'Woningbouw, woningbeleid, inrichting van Nederland',
        samenwerkingsvorm: 'Met het PBL',
        partners: ['pbl'],
      },
    ],
  },
  {
    slug: 'digitalisering',
    name: 'Digitalisering',
    summary:
      'Het belang van data voor gemeenten wordt steeds groter. Goed gebruik van data zorgt ervoor dat de ambities op maatschappelijke opgaven als woningbouw en klimaat beter en gericht uitgevoerd kunnen worden. De maatschappelijke winst kan dus groot zijn. Om de taken in samenhang op te pakken, zijn niet alleen veel gegevens nodig, maar ook betrouwbare gegevensuitwisseling.',
    source,
    onderwerpen: [
      {
        slug: 'digitale-veiligheid',
        name: 'Digitale veiligheid',
        samenwerkingsvorm: 'Traject van de VNG',
        partners: ['vng'],
      },
      { slug: 'datastrategie', name: 'Datastrategie', samenwerkingsvorm: 'Traject van de VNG', partners: ['vng'] },
    ],
  },
  {
    slug: 'lokale-democratie',
    name: 'Lokale democratie',
    summary:
      'Vernieuwende vormen van democratie helpen gemeenten om voor al hun inwoners een krachtige lokale overheid te zijn die concreet bijdraagt aan de oplossing van maatschappelijke problemen. Leefbaarheid en veiligheid verdienen daarbij aandacht. Het gaat dan om de samenhang tussen zaken als wonen, werk, onderwijs en zorg.',
    source,
    onderwerpen: [
      {
        slug: 'leefbaarheid-en-veiligheid',
        name: 'Leefbaarheid en veiligheid',
        samenwerkingsvorm: 'Pilot met Regieorgaan SIA',
        partners: ['regieorgaan-sia', 'lectorenplatforms', 'hogescholen'],
      },
      {
        slug: 'versterking-lokale-democratie',
        name: 'Versterking lokale democratie',
        samenwerkingsvorm: 'Pilot met Regieorgaan SIA (WRR, Montesquieu Instituut, lectoraat Mind the Gap)',
        partners: ['regieorgaan-sia', 'wrr', 'montesquieu-instituut', 'lectoraat-mind-the-gap'],
      },
    ],
  },
];
