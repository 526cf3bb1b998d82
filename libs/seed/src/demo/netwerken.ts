import type { DemoNetwerk } from './types.js';

/** Invented networks beside the real ones of the Kennisagenda. */
export const netwerken: readonly DemoNetwerk[] = [
  {
    slug: 'wijkaanpak-aardgasvrij',
    name: 'Wijkaanpak aardgasvrij',
    summary:
      'Voor projectleiders en adviseurs die wijk voor wijk van het aardgas af gaan. We delen planningen, brieven aan bewoners en rekenvoorbeelden, en bespreken elke maand één wijk.',
    vorm: 'LEREND_NETWERK',
    access: 'OPEN',
    thema: 'klimaat-en-energie',
    partners: ['platform31', 'vng'],
    doelgroepen: ['AMBTENAAR', 'VNG', 'PARTNER'],
  },
  {
    slug: 'wethouders-klimaat-en-energie',
    name: 'Wethouders klimaat en energie',
    summary:
      'Een vertrouwde kring van wethouders die elkaar vier keer per jaar spreken over keuzes, draagvlak en geld in de energietransitie. Wat hier gezegd wordt, blijft hier.',
    vorm: 'LEREND_NETWERK',
    access: 'INVITE_ONLY',
    thema: 'klimaat-en-energie',
    partners: ['vng'],
    doelgroepen: ['BESTUURDER', 'VNG'],
  },
  {
    slug: 'datagedreven-werken',
    name: 'Datagedreven werken',
    summary:
      'Community of practice voor analisten, onderzoekers en beleidsadviseurs. We helpen elkaar om data te gebruiken die al in huis zijn, en om er de goede vragen bij te stellen.',
    vorm: 'COMMUNITY_OF_PRACTICE',
    access: 'OPEN',
    thema: 'digitalisering',
    partners: ['cbs', 'vso', 'vng'],
    doelgroepen: ['AMBTENAAR', 'VNG', 'PARTNER'],
  },
  {
    slug: 'digitale-weerbaarheid',
    name: 'Digitale weerbaarheid voor kleinere gemeenten',
    summary:
      'Voor informatiebeveiligers en managers van gemeenten tot ongeveer 50.000 inwoners. We oefenen samen, vergelijken maatregelen en bespreken incidenten in een besloten kring.',
    vorm: 'LEREND_NETWERK',
    access: 'ON_REQUEST',
    thema: 'digitalisering',
    partners: ['vng'],
    doelgroepen: ['AMBTENAAR', 'BESTUURDER', 'VNG'],
  },
  {
    slug: 'burgerberaad-en-participatie',
    name: 'Burgerberaad en participatie',
    summary:
      'Community of practice over loting, dialoog en wat er daarna met de uitkomsten gebeurt. Voor adviseurs, griffiers, raadsleden en bestuurders die ermee bezig zijn of willen beginnen.',
    vorm: 'COMMUNITY_OF_PRACTICE',
    access: 'OPEN',
    thema: 'lokale-democratie',
    partners: ['montesquieu-instituut', 'vng'],
    doelgroepen: ['AMBTENAAR', 'BESTUURDER', 'RAADSLID', 'GRIFFIER', 'VNG'],
  },
  {
    slug: 'sterke-raad',
    name: 'Sterke raad: griffiers en raadsleden',
    summary:
      'Griffiers en raadsleden leren van elkaar hoe de raad zijn werk goed doet: kaders stellen, controleren en luisteren naar inwoners, ook in de regio.',
    vorm: 'LEREND_NETWERK',
    access: 'ON_REQUEST',
    thema: 'lokale-democratie',
    partners: ['vng'],
    doelgroepen: ['RAADSLID', 'GRIFFIER', 'VNG'],
  },
  {
    slug: 'vroegsignalering-van-schulden',
    name: 'Vroegsignalering van schulden',
    summary:
      'Lerend netwerk binnen het Platform Sociaal Domein. Hoe bereikt u inwoners met een betalingsachterstand voordat het een probleem wordt, en wat doet u als niemand opendoet?',
    vorm: 'LEREND_NETWERK',
    access: 'ON_REQUEST',
    thema: 'brede-welvaart',
    parentSlug: 'platform-sociaal-domein',
    partners: ['movisie', 'platform-sociaal-domein'],
    doelgroepen: ['AMBTENAAR', 'VNG', 'PARTNER'],
  },
];
