/** Who speaks, as one line of a mail or an appointment; no words when nobody is announced. */
export function speakersLine(names: readonly string[]): readonly [label: string, names: string] {
  return [names.length > 1 ? 'Sprekers' : 'Spreker', names.join(', ')];
}
