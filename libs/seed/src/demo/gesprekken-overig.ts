import { bericht, inNetwerk, inWerkgroep } from './bericht.js';
import type { DemoGesprek } from './types.js';

/** Gesprekken on data and democracy, and in the pilots. */
export const gesprekkenOverig: readonly DemoGesprek[] = [
  {
    slug: 'dashboard-dat-niemand-opent',
    ruimte: inNetwerk('datagedreven-werken'),
    title: 'Een dashboard dat niemand opent',
    answer: 4,
    berichten: [
      bericht(
        'rachid',
        -23,
        '10:00',
        'Eerlijk verhaal: ons dashboard jeugd heeft dit kwartaal elf bezoekers gehad, en zeven daarvan was ik. **Wat deden jullie om cijfers wél op tafel te krijgen?**',
      ),
      bericht(
        'maaike',
        -23,
        '10:45',
        'Haha, herkenbaar. Wij zijn gestopt met bouwen en gaan nu eerst een uur bij een teamoverleg zitten.',
      ),
      bericht(
        'sanne',
        -22,
        '09:30',
        'Vanuit het sociaal domein: ik heb niets aan twintig grafieken. Ik heb één vraag per maand, en daar wil ik een antwoord op dat ik kan vertrouwen.',
      ),
      bericht(
        'vera',
        -22,
        '14:50',
        'Zaanstad heeft het omgedraaid. Elk programma kiest zelf twee cijfers en legt die elk kwartaal uit. Wat niemand kiest, meten we niet meer.',
      ),
      bericht(
        'maaike',
        -21,
        '11:15',
        'Onze werkwijze in vier stappen:\n\n1. Het team schrijft **één vraag** op.\n2. We kijken samen of we het antwoord al hebben. Vaak wel.\n3. Binnen twee weken komt er één grafiek met drie zinnen uitleg.\n4. Het team vertelt een maand later wat het ermee deed.\n\nPas als een vraag drie keer terugkomt, bouwen we iets vasts.',
      ),
      bericht(
        'rachid',
        -21,
        '13:05',
        'Stap 3 ga ik overnemen: één grafiek, drie zinnen. En ik zet het dashboard uit. Kijken of iemand belt.',
        4,
      ),
      bericht('gijs', -20, '09:00', 'Laat even weten of er gebeld is.', 5),
      bericht(
        'rachid',
        -6,
        '16:40',
        'Twee weken uit, nul telefoontjes. Wel vier nieuwe vragen van teams. Dat noem ik winst.',
      ),
    ],
  },
  {
    slug: 'datacoach-aannemen-of-opleiden',
    ruimte: inNetwerk('datagedreven-werken'),
    title: 'Datacoach: aannemen of zelf opleiden?',
    berichten: [
      bericht(
        'vera',
        -10,
        '10:35',
        'We mogen één fte besteden aan een datacoach. Iemand van buiten met technische kennis, of een beleidsadviseur die we opleiden?',
      ),
      bericht(
        'sanne',
        -10,
        '13:20',
        'In Utrecht werken datacoaches voor meerdere buurtteams. Het belangrijkste is dat zij het werk van het team begrijpen. De techniek is te leren.',
      ),
      bericht(
        'gijs',
        -9,
        '09:55',
        'Wij kozen voor opleiden, en daar hebben we geen spijt van. Reken op een halfjaar voordat iemand zelfstandig is.',
      ),
      bericht(
        'roos',
        -9,
        '11:30',
        'In de catalogus staat een opleiding van vier ochtenden voor beleidsadviseurs. Als er meer gemeenten zijn, kijken we of een gezamenlijke groep kan.',
      ),
    ],
  },
  {
    slug: 'oefenen-met-een-incident',
    ruimte: inNetwerk('digitale-weerbaarheid'),
    title: 'Oefenen met een digitaal incident: hoe klein kan het?',
    answer: 1,
    berichten: [
      bericht(
        'fenna',
        -15,
        '09:20',
        'Texel is klein: wij hebben geen eigen crisisteam voor ICT. Hoe oefenen jullie zonder meteen een hele dag kwijt te zijn?',
      ),
      bericht(
        'marleen',
        -14,
        '10:10',
        'Wij doen het in één uur aan tafel met zes mensen. Ik lees elk kwartier een nieuw bericht voor, bijvoorbeeld: “de balie kan geen paspoorten meer uitgeven”. Daarna drie vragen: wie beslist, wie belt, wat zeggen we? Meer heb je niet nodig. Mijn script staat bij de documenten.',
      ),
      bericht(
        'wim',
        -13,
        '19:15',
        'Ik was erbij als burgemeester. Vooral nuttig: ik wist niet dat onze telefoonlijst alleen digitaal bestond. Die ligt nu op papier in de la.',
      ),
      bericht('fenna', -12, '08:40', 'Een uur kunnen we vrijmaken. En de telefoonlijst ga ik vandaag printen.', 2),
    ],
  },
  {
    slug: 'loting-wie-komt-er',
    ruimte: inNetwerk('burgerberaad-en-participatie'),
    title: 'Loting voor een burgerberaad: hoe krijgt u een goede mix?',
    answer: 2,
    berichten: [
      bericht(
        'jolanda',
        -26,
        '20:30',
        'Onze raad wil een burgerberaad over wonen. Ik ben bang dat er vooral mensen komen die altijd al komen. Hoe zorgden jullie voor een goede mix?',
      ),
      bericht(
        'patrick',
        -25,
        '09:40',
        'Bel aan. Wij hebben in Heerlen na de loting bij elk adres aangebeld waar geen antwoord kwam. Dat gaf de meeste nieuwe gezichten.',
      ),
      bericht(
        'judith',
        -25,
        '11:25',
        'In Zeist ging het zo:\n\n- we stuurden 5.000 brieven, en 320 mensen wilden meedoen;\n- daaruit lootten we er 100, gelet op leeftijd, wijk, opleiding en gender;\n- we boden een vergoeding, kinderopvang en vervoer aan;\n- wie afviel, kreeg een persoonlijk telefoontje.\n\nDie vergoeding en de opvang maakten het meeste verschil.',
      ),
      bericht(
        'dirk',
        -24,
        '10:05',
        'Vanuit de griffie: laat de raad **vooraf** vastleggen wat hij met het advies doet. Anders is de mix prachtig en de teleurstelling groot.',
      ),
      bericht(
        'bas',
        -24,
        '21:15',
        'Als raadslid ben ik het daar helemaal mee eens. Wij hadden dat niet gedaan, en dat werd een lastige avond.',
        3,
      ),
      bericht(
        'jolanda',
        -23,
        '19:50',
        'Zeer waardevol. We beginnen dus bij de opdracht van de raad, en pas daarna bij de loting.',
      ),
    ],
  },
  {
    slug: 'inwerken-van-nieuwe-raadsleden',
    ruimte: inNetwerk('sterke-raad'),
    title: 'Nieuwe raadsleden inwerken zonder hen te overladen',
    berichten: [
      bericht(
        'margriet',
        -19,
        '09:15',
        'Ons inwerkprogramma had vorige keer veertien avonden. Te veel. Wat is bij jullie de kern, en wat mag later?',
      ),
      bericht(
        'dirk',
        -18,
        '10:30',
        'Drie avonden vooraf: uw rol, geld, en hoe een besluit tot stand komt. De rest doen we als het onderwerp op de agenda staat. Dan blijft het beter hangen.',
      ),
      bericht(
        'chantal',
        -18,
        '22:05',
        'Wat mij het meest hielp, was een maatje: een ervaren raadslid uit een andere partij die ik alles mocht vragen.',
      ),
      bericht(
        'youssef',
        -17,
        '21:40',
        'Eens met Chantal. En oefenen met een echt raadsvoorstel, in plaats van nog een presentatie.',
        2,
      ),
      bericht('margriet', -16, '08:55', 'Drie avonden en een maatje. Ik schrijf het op.'),
    ],
  },
  {
    slug: 'welke-vragen-eerst-energie',
    ruimte: inWerkgroep('energietransitie-en-sociaal-domein'),
    title: 'Met welke vragen beginnen we in de pilot?',
    berichten: [
      bericht(
        'arjan',
        -28,
        '10:00',
        'Voor onze eerste bijeenkomst wil ik de vragen van gemeenten ophalen. Wat moet deze pilot over een jaar hebben opgeleverd, zodat u zegt: dit was de tijd waard?',
      ),
      bericht(
        'omar',
        -27,
        '11:15',
        'Voor mij: weten welke hulp bij energiearmoede blijft werken als de energiecoach weg is.',
      ),
      bericht('noor', -27, '14:40', 'En hoe we mensen bereiken die zich schamen. Zij staan op geen enkele lijst.'),
      bericht(
        'sanne',
        -26,
        '09:25',
        'Graag ook de randvoorwaarden. Onze mensen willen wel meedoen, maar hebben geen uren. Kan dat op de bestuurlijke agenda?',
      ),
      bericht(
        'leon',
        -26,
        '13:50',
        'Dat laatste is precies het procesmatige doel van de pilot. Ik stel voor dat we de uren en de rol van gemeenten vanaf het begin bijhouden.',
        3,
      ),
      bericht(
        'arjan',
        -25,
        '16:00',
        'Dank! Ik maak er drie vragen van en leg ze volgende week aan jullie voor. @Leon, wil jij een eerste lijst van randvoorwaarden maken?',
      ),
    ],
  },
  {
    slug: 'gegevens-delen-met-het-waterschap',
    ruimte: inWerkgroep('delta-en-water'),
    title: 'Welke gegevens hebben we nodig van het waterschap?',
    berichten: [
      bericht(
        'linda',
        -13,
        '09:35',
        'Voor de verkenning heb ik een lijst nodig van gegevens die wij zelf niet hebben. Wie vult aan? Ik begin: waterpeilen per dag, en meldingen van natte kelders.',
      ),
      bericht(
        'thomas',
        -12,
        '10:50',
        'Neerslag per uur en de plekken waar het riool overstort. Die laatste hebben we deels zelf.',
      ),
      bericht(
        'gijs',
        -12,
        '15:15',
        'Bodemdaling per straat, en welke huizen op staal zijn gebouwd. Dat laatste is nergens compleet.',
      ),
      bericht(
        'linda',
        -11,
        '08:45',
        'Mooi. Ik zet het in een tabel en vraag per regel: bestaat het, bij wie, en mogen we het gebruiken?',
      ),
    ],
  },
  {
    slug: 'eerste-stap-voedsel',
    ruimte: inWerkgroep('voedsel-gezondheid-leefomgeving'),
    title: 'Voedselomgeving rond scholen: waar beginnen we?',
    berichten: [
      bericht(
        'hanneke',
        -9,
        '11:05',
        'Rond onze middelbare scholen is het aanbod vooral snacks. Wat kan een gemeente doen, en wat weten lectoren daarover? Dit lijkt mij een mooi eerste onderwerp voor de pilot.',
      ),
      bericht(
        'pieter',
        -8,
        '09:40',
        'Goed te onderzoeken, omdat je verschillende scholen kunt vergelijken. Ik stuur een overzicht van wat er al bekend is.',
      ),
      bericht(
        'lotte',
        -8,
        '13:15',
        'Neem de scholieren mee vanaf het begin. In Leeuwarden maakten zij zelf een kaart van waar ze eten kopen. Daar stonden plekken op die wij niet kenden.',
      ),
    ],
  },
  {
    slug: 'jongeren-en-veiligheid-op-het-plein',
    ruimte: inWerkgroep('leefbaarheid-en-veiligheid'),
    title: 'Onrust op een plein: eerst handhaven of eerst praten?',
    berichten: [
      bericht(
        'patrick',
        -6,
        '10:20',
        'Casus voor onze pilot: een plein met veel meldingen, een school ernaast en een buurt die elkaar niet kent. Wat zouden jullie als eerste doen, en hoe weten we later of het hielp?',
      ),
      bericht(
        'ingrid',
        -6,
        '12:30',
        'Eerst een week kijken. Wie is er wanneer? Bij ons bleek de overlast op twee uren per dag te zitten, precies als de school uitging.',
      ),
      bericht(
        'maaike',
        -5,
        '09:00',
        'Voor het meten: spreek nu al drie dingen af die je telt, ook wat goed gaat. Anders bewijs je straks alleen dat er minder gebeld is.',
      ),
      bericht(
        'wietske',
        -5,
        '14:25',
        'En vraag de jongeren zelf. In Sneek kwam er een simpele oplossing uit: een andere looproute en een bankje minder.',
      ),
    ],
  },
  {
    slug: 'raad-griffie-en-lectoraat',
    ruimte: inWerkgroep('versterking-lokale-democratie'),
    title: 'Wat kan onderzoek betekenen voor een griffie?',
    berichten: [
      bericht(
        'judith',
        -18,
        '09:30',
        'Onderzoekers willen graag meelopen bij een raad. Griffiers, wat zou u hen laten onderzoeken als u één ding mocht kiezen?',
      ),
      bericht(
        'dirk',
        -17,
        '10:15',
        'Of inwoners hun inbreng terugzien in een besluit. Wij denken van wel, maar niemand heeft het ooit nagekeken.',
      ),
      bericht(
        'margriet',
        -17,
        '13:45',
        'Hoe raadsleden met een baan en een gezin het volhouden. De vergaderlast is bij ons de belangrijkste reden om te stoppen.',
      ),
      bericht('bas', -16, '22:20', 'Dat tweede, alstublieft.', 2),
      bericht(
        'leon',
        -15,
        '11:40',
        'Beide vragen passen bij de pilot. Zullen we ze naast elkaar verkennen en in het voorjaar kiezen?',
      ),
    ],
  },
];
