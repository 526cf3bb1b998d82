/** Order matters: nearly every program also calls itself something else. */
const PROGRAMS: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:A|iOS)?\//, 'Edge'],
  [/(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
];

/** "Firefox op Windows": enough for people to recognise their own sessions. */
export function deviceOf(userAgent: string | null): string {
  const find = (list: typeof PROGRAMS) => list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  const program = find(PROGRAMS);
  const system = find(SYSTEMS);
  if (program && system) return `${program} op ${system}`;
  return program ?? system ?? 'Onbekend apparaat';
}
