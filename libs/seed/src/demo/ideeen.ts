import type { DemoSessieIdee } from './types.js';

/** Sessions that have no date yet, with who wants to come, in the order in which they said so. */
export const ideeen: readonly DemoSessieIdee[] = [
  {
    slug: 'samen-een-cyberoefening-doen',
    title: 'Samen een cyberoefening doen',
    summary:
      'Een middag lang staat een verzonnen gemeente op zwart. U zit met vier andere gemeenten aan tafel en beslist: wie belt u, wat zegt u tegen inwoners, wat zet u uit? Na afloop neemt u het draaiboek mee naar huis. Wij zoeken een datum zodra er genoeg mensen zijn.',
    dayOffset: -9,
    time: '11:00',
    doelgroepen: ['AMBTENAAR', 'BESTUURDER'],
    thema: 'digitalisering',
    netwerk: null,
    organiser: 'bram',
    interested: { rachid: 'REGISTER', gijs: 'REGISTER', wim: 'TELL', ellen: 'REGISTER', hassan: 'REGISTER' },
  },
  {
    slug: 'bij-de-inwoner-aan-tafel',
    title: 'Bij de inwoner aan tafel: een dag mee met het wijkteam',
    summary:
      'U loopt een dag mee met een wijkteam in een andere gemeente en bespreekt daarna met elkaar wat u zag. Welke gemeente ontvangt ons, en wanneer? Dat kiezen wij met wie op de lijst staat.',
    dayOffset: -3,
    time: '15:30',
    doelgroepen: ['AMBTENAAR', 'PARTNER'],
    thema: 'brede-welvaart',
    netwerk: 'platform-sociaal-domein',
    organiser: 'bram',
    interested: { sanne: 'REGISTER', nadia: 'TELL', mehmet: 'REGISTER' },
  },
  {
    slug: 'rekenkameronderzoek-dat-helpt',
    title: 'Rekenkameronderzoek dat de raad verder helpt',
    summary:
      'Een rapport in een la helpt niemand. Wat vraagt u als raadslid vooraf, en wat doet u als het rapport er ligt? Met drie voorbeelden waar het lukte.',
    dayOffset: -20,
    time: '09:15',
    doelgroepen: ['RAADSLID', 'GRIFFIER'],
    thema: 'brede-welvaart',
    netwerk: null,
    organiser: 'fatima',
    interested: { dirk: 'REGISTER', margriet: 'REGISTER' },
  },
];
