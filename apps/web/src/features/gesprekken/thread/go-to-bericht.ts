/** The id of the element of a bericht. */
export const berichtElementId = (id: string) => `bericht-${id}`;

/** Brings a bericht into sight and reads it aloud; does nothing when it is not on the page. */
export function goToBericht(id: string): void {
  const element = document.getElementById(berichtElementId(id));
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
