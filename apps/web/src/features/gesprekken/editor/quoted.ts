/** The words of a bericht, without its marks; `html` comes sanitised from the API and is parsed, never drawn. */
export function plainWords(html: string, longest = 160): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const quote of body.querySelectorAll('blockquote')) quote.remove();
  const words = (body.textContent ?? '').replace(/\s+/g, ' ').trim();
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s\S*$/, '')}…`;
}
