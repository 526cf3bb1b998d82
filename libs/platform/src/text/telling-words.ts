/** Words that stand in nearly every text about a session; that two texts share them says nothing. */
const COMMON =
  'gemeente gemeenten gemeentelijk vraag vragen weten willen kunnen moeten hebben ervaring goed nieuw nieuwe samen vng ' +
  'sessie sessies kennissessie netwerk leren kennis delen bespreken vertellen helpen welke hoe werkt werken gaat over ' +
  'laten zien zelf eigen anders andere samenwerken daarna eerst vooraf klein kleine groot grote groep groepen krijgen geven ' +
  'kiezen keuze keuzes maken nemen gebruiken stellen staan komen blijven beginnen praktijk aanpak voorbeeld stap stappen ' +
  'uur dag week jaar bladzijde huis thuis mee eind lijst plaats deelnemers collega wethouder wethouders raad college';

/** A long text says what it is about well before its end. */
const MOST_WORDS = 80;

const START = '\u0001';
const STOP = '\u0002';

/**
 * SQL of a tsquery for any of the telling words of the text at this place (`$1`); null when it has none. A longer word also
 * finds what is made of it: "energie" finds "energietransitie".
 */
export function anyTellingWord(place: string): string {
  return `(select string_agg(quote_literal(lexeme) || case when length(lexeme) >= 6 then ':*' else '' end, ' | ')::tsquery
    from (select lexeme from unnest(to_tsvector('public.dutch_unaccent', left(${place}, 4000)))
      except select lexeme from unnest(to_tsvector('public.dutch_unaccent', '${COMMON}'))
      limit ${MOST_WORDS}) w)`;
}

/** SQL of the text with what matches the query marked, for {@link matchedWords}. */
export function markedFor(text: string, query: string): string {
  return `ts_headline('public.dutch_unaccent', ${text}, ${query}, 'HighlightAll=true, StartSel=${START}, StopSel=${STOP}')`;
}

/** The words that were marked, each once, in the order in which they stand. */
export function matchedWords(marked: string | null): string[] {
  const found = [...(marked ?? '').matchAll(new RegExp(`${START}([^${STOP}]*)${STOP}`, 'g'))];
  return [...new Set(found.map((match) => (match[1] ?? '').toLowerCase()))].filter((word) => word !== '');
}

/** "‘warmte’, ‘wijk’ en ‘bewoners’" */
export function quotedList(words: readonly string[]): string {
  const quoted = words.map((word) => `‘${word}’`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} en ${quoted.at(-1)}`;
}
