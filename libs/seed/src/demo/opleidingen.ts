import type { DemoOpleiding, DemoUitvoering } from './types.js';

const HALF_DAY = 210;
const DAY = 420;

const onSite = (dayOffset: number, place: string, provincie: string, minutes = DAY): DemoUitvoering => ({
  dayOffset,
  time: minutes === DAY ? '09:30' : '13:00',
  minutes,
  form: 'ON_SITE',
  place,
  provincie,
});

const online = (dayOffset: number, time = '09:30', minutes = HALF_DAY): DemoUitvoering => ({
  dayOffset,
  time,
  minutes,
  form: 'ONLINE',
});

const hybrid = (dayOffset: number, place: string, provincie: string): DemoUitvoering => ({
  dayOffset,
  time: '10:00',
  minutes: HALF_DAY,
  form: 'HYBRID',
  place,
  provincie,
});

/** The catalogue of the demo: invented courses of invented aanbieders. */
export const opleidingen: readonly DemoOpleiding[] = [
  {
    slug: 'basis-warmtetransitie',
    title: 'Basis warmtetransitie voor gemeenten',
    summary:
      'In twee dagen leert u wat u moet weten om mee te praten over warmtenetten, warmtepompen en isolatie. U oefent met een echte wijk en maakt een eerste planning. Geschikt als u nieuw bent in dit werk.',
    aanbieder: 'leerwerf-zilverpeil',
    themas: ['klimaat-en-energie'],
    doelgroepen: ['AMBTENAAR'],
    price: 69_500,
    uitvoeringen: [onSite(18, 'Zwolle', 'Overijssel'), onSite(46, 'Utrecht', 'Utrecht'), online(60)],
  },
  {
    slug: 'bewonersgesprekken-over-aardgasvrij',
    title: 'Bewonersgesprekken over aardgasvrij wonen',
    summary:
      'Hoe praat u met bewoners die boos, bang of gewoon druk zijn? Met acteurs oefent u keukentafelgesprekken en een wijkavond. U krijgt persoonlijke feedback.',
    aanbieder: 'leerwerf-zilverpeil',
    themas: ['klimaat-en-energie', 'lokale-democratie'],
    doelgroepen: ['AMBTENAAR'],
    price: 42_500,
    uitvoeringen: [onSite(25, 'Nijmegen', 'Gelderland'), onSite(53, 'Groningen', 'Groningen')],
  },
  {
    slug: 'klimaatadaptatie-in-het-omgevingsplan',
    title: 'Klimaatadaptatie in het omgevingsplan',
    summary:
      'U leert regels over water, hitte en groen zo op te schrijven dat zij uitvoerbaar en te controleren zijn. Breng een eigen tekst mee: u gaat naar huis met een betere.',
    aanbieder: 'leerwerf-zilverpeil',
    themas: ['klimaat-en-energie', 'gezonde-leefomgeving'],
    doelgroepen: ['AMBTENAAR'],
    price: 59_000,
    uitvoeringen: [hybrid(32, 'Tilburg', 'Noord-Brabant')],
  },
  {
    slug: 'circulair-inkopen',
    title: 'Circulair inkopen: van ambitie naar contract',
    summary:
      'Voor inkopers en opdrachtgevers. U leert circulaire eisen te stellen die de markt begrijpt en die u na de gunning ook kunt volgen. Met voorbeelden uit kantoor, openbare ruimte en bouw.',
    aanbieder: 'leerwerf-zilverpeil',
    themas: ['klimaat-en-energie'],
    doelgroepen: ['AMBTENAAR'],
    price: 54_500,
    uitvoeringen: [onSite(39, 'Eindhoven', 'Noord-Brabant'), online(67)],
  },
  {
    slug: 'nieuw-in-het-college',
    title: 'Nieuw in het college: de eerste honderd dagen',
    summary:
      'Een programma van drie dagdelen voor nieuwe wethouders. Over uw rol, samenwerken in het college, omgaan met de raad en kiezen waar u uw tijd aan geeft. In een groep van hoogstens tien bestuurders.',
    aanbieder: 'bestuursatelier-kantelveld',
    themas: ['lokale-democratie'],
    doelgroepen: ['BESTUURDER'],
    price: 145_000,
    uitvoeringen: [onSite(20, 'Amersfoort', 'Utrecht', HALF_DAY), onSite(48, 'Leeuwarden', 'Fryslân', HALF_DAY)],
  },
  {
    slug: 'sturen-op-brede-welvaart',
    title: 'Sturen op brede welvaart',
    summary:
      'Wat betekent brede welvaart voor uw begroting, uw keuzes en uw verhaal aan de raad? U werkt met de cijfers van uw eigen gemeente en maakt een kort plan van aanpak.',
    aanbieder: 'bestuursatelier-kantelveld',
    themas: ['brede-welvaart'],
    doelgroepen: ['BESTUURDER', 'AMBTENAAR'],
    price: 79_500,
    uitvoeringen: [hybrid(28, 'Den Haag', 'Zuid-Holland')],
  },
  {
    slug: 'leidinggeven-in-een-crisis',
    title: 'Leidinggeven in een crisis',
    summary:
      'U oefent een dag lang met een crisis die steeds groter wordt. Wat besluit u zelf, wat laat u aan anderen, en hoe spreekt u inwoners toe? Voor burgemeesters en wethouders.',
    aanbieder: 'bestuursatelier-kantelveld',
    themas: ['digitalisering', 'lokale-democratie'],
    doelgroepen: ['BESTUURDER'],
    price: null,
    uitvoeringen: [onSite(57, 'Arnhem', 'Gelderland')],
  },
  {
    slug: 'datagedreven-werken-voor-beleidsadviseurs',
    title: 'Datagedreven werken voor beleidsadviseurs',
    summary:
      'U hoeft geen analist te worden om goed met data te werken. In vier ochtenden leert u de juiste vraag te stellen, cijfers te wegen en een analist een goede opdracht te geven.',
    aanbieder: 'datahuis-meridiaan-53',
    themas: ['digitalisering'],
    doelgroepen: ['AMBTENAAR'],
    price: 62_000,
    uitvoeringen: [online(14), online(42)],
  },
  {
    slug: 'privacy-in-het-sociaal-domein',
    title: 'Privacy in het sociaal domein: wat mag u delen?',
    summary:
      'Aan de hand van casussen leert u wanneer u gegevens van inwoners mag delen, met wie en hoe u dat vastlegt. Praktisch, zonder juridische taal.',
    aanbieder: 'datahuis-meridiaan-53',
    themas: ['digitalisering', 'brede-welvaart'],
    doelgroepen: ['AMBTENAAR'],
    price: 29_500,
    uitvoeringen: [online(9), online(37), onSite(51, 'Rotterdam', 'Zuid-Holland', HALF_DAY)],
  },
  {
    slug: 'algoritmes-uitleggen-in-gewone-taal',
    title: 'Algoritmes uitleggen in gewone taal',
    summary:
      'Inwoners en raadsleden willen weten hoe een besluit tot stand komt. U leert een algoritme te beschrijven zodat iedereen het kan volgen, en te benoemen wat de risico’s zijn.',
    aanbieder: 'datahuis-meridiaan-53',
    themas: ['digitalisering'],
    doelgroepen: ['AMBTENAAR', 'RAADSLID', 'GRIFFIER'],
    price: 34_500,
    uitvoeringen: [online(30, '13:00')],
  },
  {
    slug: 'digitale-veiligheid-voor-managers',
    title: 'Digitale veiligheid voor managers',
    summary:
      'In één dag weet u welke vragen u aan uw informatiebeveiliger moet stellen, welke maatregelen altijd nodig zijn en hoe u met uw team oefent.',
    aanbieder: 'datahuis-meridiaan-53',
    themas: ['digitalisering'],
    doelgroepen: ['AMBTENAAR'],
    price: 39_500,
    uitvoeringen: [onSite(23, 'Gouda', 'Zuid-Holland'), onSite(58, 'Emmen', 'Drenthe')],
  },
  {
    slug: 'gesprekken-bij-geldzorgen',
    title: 'In gesprek bij geldzorgen',
    summary:
      'Training voor medewerkers van wijkteams, balies en vroegsignalering. U leert schaamte te herkennen, rustig door te vragen en samen een eerste stap te zetten.',
    aanbieder: 'trainersgilde-het-vierde-loket',
    themas: ['brede-welvaart'],
    doelgroepen: ['AMBTENAAR'],
    price: 27_500,
    uitvoeringen: [
      onSite(12, 'Apeldoorn', 'Gelderland'),
      onSite(40, 'Middelburg', 'Zeeland'),
      onSite(61, 'Heerlen', 'Limburg'),
    ],
  },
  {
    slug: 'begrijpelijke-brieven-en-besluiten',
    title: 'Begrijpelijke brieven en besluiten',
    summary:
      'U herschrijft uw eigen brieven, zodat inwoners ze in één keer begrijpen. Met vaste opbouw, korte zinnen en een toets door inwoners zelf.',
    aanbieder: 'trainersgilde-het-vierde-loket',
    themas: ['lokale-democratie', 'brede-welvaart'],
    doelgroepen: ['AMBTENAAR'],
    price: 24_500,
    uitvoeringen: [online(16, '13:00'), online(44, '13:00'), onSite(65, 'Almere', 'Flevoland', HALF_DAY)],
  },
  {
    slug: 'regie-op-complexe-casussen',
    title: 'Regie op complexe casussen',
    summary:
      'Wie doet wat als er vijf organisaties bij één gezin komen? U oefent met casusregie, opschalen en doorbreken. Voor ervaren medewerkers en teamleiders.',
    aanbieder: 'trainersgilde-het-vierde-loket',
    themas: ['brede-welvaart'],
    doelgroepen: ['AMBTENAAR'],
    price: 48_500,
    uitvoeringen: [onSite(33, 'Hoogeveen', 'Drenthe'), onSite(62, 'Utrecht', 'Utrecht')],
  },
  {
    slug: 'werken-met-de-omgevingswet',
    title: 'Werken met de Omgevingswet: van initiatief tot besluit',
    summary:
      'U volgt één initiatief van het eerste gesprek tot het besluit. Wie betrekt u wanneer, en hoe weegt u belangen? Met oefeningen voor vergunningverleners en beleidsadviseurs samen.',
    aanbieder: 'lesplaats-wilgenbroek',
    themas: ['gezonde-leefomgeving'],
    doelgroepen: ['AMBTENAAR'],
    price: 57_500,
    uitvoeringen: [onSite(19, 'Hardenberg', 'Overijssel'), onSite(47, 'Breda', 'Noord-Brabant')],
  },
  {
    slug: 'bodem-en-ondergrond-voor-planners',
    title: 'Bodem en ondergrond voor planners',
    summary:
      'Wat onder de grond gebeurt, bepaalt wat er boven kan. U leert kaarten te lezen, de goede vragen te stellen en ondergrond op tijd mee te nemen in een plan. Met een excursie.',
    aanbieder: 'lesplaats-wilgenbroek',
    themas: ['gezonde-leefomgeving', 'klimaat-en-energie'],
    doelgroepen: ['AMBTENAAR'],
    price: 49_500,
    uitvoeringen: [onSite(35, 'Deventer', 'Overijssel')],
  },
  {
    slug: 'toezicht-en-handhaving-basis',
    title: 'Toezicht en handhaving: de basis',
    summary:
      'Voor nieuwe toezichthouders. U leert uw bevoegdheden, rapporteren en omgaan met weerstand. Met rollenspel op locatie.',
    aanbieder: 'lesplaats-wilgenbroek',
    themas: ['gezonde-leefomgeving', 'lokale-democratie'],
    doelgroepen: ['AMBTENAAR'],
    price: 84_500,
    uitvoeringen: [onSite(26, 'Assen', 'Drenthe'), onSite(54, 'Venlo', 'Limburg')],
  },
  {
    slug: 'de-raad-aan-het-werk',
    title: 'De raad aan het werk: kaders stellen en controleren',
    summary:
      'Twee avonden voor raadsleden. U oefent met echte raadsvoorstellen: wat legt u vast, wat vraagt u na, en hoe schrijft u een motie die iets verandert?',
    aanbieder: 'opleidingshuis-de-blauwe-vuurtoren',
    themas: ['lokale-democratie'],
    doelgroepen: ['RAADSLID', 'GRIFFIER'],
    price: 19_500,
    uitvoeringen: [online(21, '19:30', 120), online(49, '19:30', 120)],
  },
  {
    slug: 'burgerberaad-begeleiden',
    title: 'Een burgerberaad begeleiden',
    summary:
      'Van loting tot advies: u leert een beraad op te zetten en te begeleiden waarin iedereen aan het woord komt. Met veel oefening in gespreksleiding.',
    aanbieder: 'opleidingshuis-de-blauwe-vuurtoren',
    themas: ['lokale-democratie'],
    doelgroepen: ['AMBTENAAR', 'GRIFFIER'],
    price: 67_500,
    uitvoeringen: [onSite(31, 'Zeist', 'Utrecht'), onSite(66, 'Haarlem', 'Noord-Holland')],
  },
  {
    slug: 'omgaan-met-agressie-en-intimidatie',
    title: 'Weerbaar bestuur: omgaan met agressie en intimidatie',
    summary:
      'Voor bestuurders, raadsleden en griffiers. U bespreekt wat u meemaakt, leert grenzen te stellen en maakt afspraken voor uw eigen gemeente. Op aanvraag ook voor uw hele raad of college.',
    aanbieder: 'opleidingshuis-de-blauwe-vuurtoren',
    themas: ['lokale-democratie'],
    doelgroepen: ['BESTUURDER', 'RAADSLID', 'GRIFFIER'],
    price: null,
    uitvoeringen: [],
  },
];
