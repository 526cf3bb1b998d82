const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

/**
 * A snippet of the API: escaped text with `<mark>` around what matched. It is taken apart and drawn as text, so whatever
 * else would stand in it is shown and never run.
 */
export function MarkedText({ html }: { html: string }) {
  // Splitting on a pattern with a group keeps what was marked at the odd places.
  const parts = html.split(/<mark>(.*?)<\/mark>/s);
  return parts.map((part, index) => {
    const key = `${index}${part}`;
    return index % 2 === 1 ? <mark key={key}>{unescaped(part)}</mark> : <span key={key}>{unescaped(part)}</span>;
  });
}
