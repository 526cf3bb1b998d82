/** The address of a web page, written as it will be opened; null when it is none that we send people to. */
export function acceptLink(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > 2000 || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  // A name and password in an address are there to mislead.
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  return url.href;
}
