import { SOURCES } from './sources.js';
import { themas } from './themas.js';
import type { ReferenceAgendaOnderwerp, ReferenceKennisagenda, ReferenceKennisvraag } from './types.js';

/** A question that the publication of 2019 itself asks; placed under an onderwerp by us. */
const asked = (slug: string, question: string): ReferenceKennisvraag => ({
  slug,
  question,
  stage: 'GESIGNALEERD',
  derived: false,
  source: SOURCES.publicatie2019,
});

/** The Kennisagenda asks no questions in so many words; these follow from the text of a document and are marked as ours. */
const derived = (slug: string, question: string, source: string = SOURCES.kennisagenda): ReferenceKennisvraag => ({
  slug,
  question,
  stage: 'GESIGNALEERD',
  derived: true,
  source,
});

const kennisvragen: Readonly<Record<string, readonly ReferenceKennisvraag[]>> = {
  'voedsel-gezondheid-leefomgeving': [
    asked(
      'preventie-met-meeste-gezondheidswinst',
      'Welke preventieve interventies leveren in onze regio de meeste gezondheidswinst op?',
    ),
    derived(
      'voedsel-in-sociaal-en-ruimtelijk-beleid',
      'Hoe verbinden gemeenten beleid voor voedsel en gezondheid met beleid voor de openbare ruimte?',
    ),
  ],
  'gezonde-leefomgeving-en-landelijk-gebied': [
    asked(
      'samen-gezonde-en-veilige-leefomgeving',
      'Hoe kunnen bewoners samen met de gemeente, de GGD en de Omgevingsdienst een gezonde en veilige leefomgeving realiseren?',
    ),
    derived(
      'gezondheid-meewegen-landelijk-gebied',
      'Hoe wegen gemeenten gezondheid mee bij keuzes over de inrichting van het landelijk gebied?',
    ),
  ],
  'bodem-en-ondergrond': [
    asked('bodem-voor-verkoeling-en-wateropvang', 'Hoe kunnen we de bodem inzetten voor verkoeling en wateropvang?'),
    asked(
      'effecten-waterpeilverlaging-funderingen',
      'Hoe moeten we omgaan met de effecten van waterpeilverlaging op funderingen van gebouwen?',
    ),
  ],
  'zeer-zorgwekkende-stoffen': [
    derived(
      'kennis-over-stoffen-voor-incidenten',
      'Hoe krijgen gemeenten op tijd toepasbare kennis over zeer zorgwekkende stoffen, zodat incidenten vaker voorkomen worden?',
      SOURCES.publicatie2019,
    ),
  ],
  vth: [
    derived(
      'actuele-kennis-bij-vergunningen',
      'Hoe beschikken vergunningverleners over de meest actuele en best toepasbare kennis als zij een besluit nemen?',
      SOURCES.publicatie2019,
    ),
  ],
  'delta-en-water': [
    derived(
      'te-veel-en-te-weinig-water',
      'Wat kunnen gemeenten en regio’s nu doen om voorbereid te zijn op te veel en te weinig water?',
    ),
  ],
  'energietransitie-en-sociaal-domein': [
    derived(
      'energietransitie-voor-inwoners-met-laag-inkomen',
      'Hoe zorgen gemeenten dat ook inwoners met weinig geld kunnen meedoen aan de energietransitie?',
    ),
    asked(
      'energiebesparing-per-wijk',
      'In welke wijken van de gemeente zijn energiebesparingen mogelijk, en wat is daarvoor nodig?',
    ),
  ],
  'circulaire-economie': [
    derived(
      'regie-op-kennis-in-ketens',
      'Welke indicatoren helpen gemeenten om te sturen op een circulaire economie in ketens?',
      SOURCES.publicatie2019,
    ),
  ],
  'klimaatadaptatie-en-energietransitie': [
    asked(
      'gezondheid-en-nieuwe-energiebronnen',
      'Wat betekent vervanging van gas door andere energiebronnen voor de veiligheid en gezondheid in de directe leefomgeving?',
    ),
  ],
  'kansenongelijkheid-en-jeugd': [
    asked(
      'kinderen-onder-armoedegrens',
      'Hoe kunnen we ervoor zorgen dat het aantal kinderen in gezinnen onder de armoedegrens daalt?',
    ),
    derived(
      'gelijke-kansen-school-en-wijk',
      'Welke samenwerking tussen gemeente, school en wijk vergroot de kansen van kinderen en jongeren?',
    ),
  ],
  'toekomstbestendige-zorg': [
    asked('zorgvraag-over-twintig-jaar', 'Hoe ziet de zorgvraag er over twintig jaar uit?'),
    asked('varianten-van-wijkteams', 'Welke varianten van wijk- of gebiedsteams zijn effectief en in welke situaties?'),
  ],
  bestaanszekerheid: [
    asked(
      'bereik-van-minimaregelingen',
      'Wat zijn het bereik en gebruik van regelingen voor huishoudens met een minimaal inkomen?',
    ),
    asked('werkende-armen', 'Wat is bij ons het aantal ‘werkende armen’?'),
  ],
  'woningbouw-en-inrichting-van-nederland': [
    derived(
      'woningbouw-en-brede-welvaart',
      'Hoe wegen gemeenten bij woningbouw sociale, economische en ecologische doelen tegen elkaar af?',
    ),
  ],
  'digitale-veiligheid': [
    derived(
      'digitale-veiligheid-kleinere-gemeenten',
      'Wat hebben kleinere gemeenten nodig om hun digitale veiligheid op orde te houden?',
    ),
  ],
  datastrategie: [
    derived(
      'betrouwbare-gegevensuitwisseling',
      'Hoe richten gemeenten betrouwbare gegevensuitwisseling in voor opgaven als woningbouw en klimaat?',
    ),
    derived(
      'nationale-data-op-wijkniveau',
      'Hoe worden data van nationale kennisinstellingen bruikbaar voor een wijk of een buurt?',
      SOURCES.publicatie2019,
    ),
  ],
  'leefbaarheid-en-veiligheid': [
    derived(
      'samenhang-wonen-werk-onderwijs-zorg',
      'Hoe versterken wonen, werk, onderwijs en zorg elkaar bij de aanpak van leefbaarheid en veiligheid in een wijk?',
    ),
  ],
  'versterking-lokale-democratie': [
    derived(
      'vernieuwende-democratie-voor-alle-inwoners',
      'Welke vernieuwende vormen van democratie bereiken ook inwoners die nu niet meedoen?',
    ),
  ],
};

const onderwerpenOf = (slugs: readonly { slug: string }[]): ReferenceAgendaOnderwerp[] =>
  slugs.map(({ slug }) => ({ onderwerp: slug, kennisvragen: kennisvragen[slug] ?? [] }));

/** The agenda of the period: the same five themes and onderwerpen, with the questions under each. */
export const kennisagenda: ReferenceKennisagenda = {
  period: '2023–2028',
  title: 'VNG Kennisagenda 2023–2028',
  intro:
    'De kennisagenda benoemt de thema’s waarop de VNG zich inspant voor meer en effectievere kennisontwikkeling en -deling, en omschrijft hoe gemeenten, VNG en kennisinstellingen daarbij samenwerken. We werken bottom-up: eerst stellen we vast aan welke kennis gemeenten en regio’s behoefte hebben. Daarna gaan we in gesprek met kennisinstellingen en financiers om die kennisvragen te agenderen en te programmeren. De agenda is nooit af: de thema’s worden steeds opnieuw tegen het licht gehouden.',
  source: SOURCES.kennisagenda,
  themas: themas.map((thema) => ({
    thema: thema.slug,
    summary: thema.summary,
    onderwerpen: onderwerpenOf(thema.onderwerpen),
  })),
};
