/**
 * What Word, Outlook and web pages put on the clipboard, made into what the editor knows. The closed schema already
 * drops styles, pictures and scripts; this keeps what it would lose: lists that are only drawn as lists, and the space
 * between the cells of a table.
 */
export function cleanPastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const junk of body.querySelectorAll('style, script, meta, link, title, xml')) junk.remove();
  wordLists(body);
  tables(body);
  return body.innerHTML;
}

const isWordListItem = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && /mso-list:\s*l\d/i.test(element.getAttribute('style') ?? '');

/** Word writes a list as paragraphs, each with its bullet or number as text. */
function wordLists(body: HTMLElement): void {
  for (const first of body.querySelectorAll('p')) {
    if (!first.isConnected || !isWordListItem(first) || isWordListItem(first.previousElementSibling)) continue;
    const items: HTMLElement[] = [];
    for (let next: Element | null = first; isWordListItem(next); next = next.nextElementSibling) items.push(next);
    const list = document.createElement(isNumbered(first) ? 'ol' : 'ul');
    first.before(list);
    for (const item of items) {
      const entry = document.createElement('li');
      for (const mark of markersOf(item)) mark.remove();
      entry.append(...item.childNodes);
      list.append(entry);
      item.remove();
    }
  }
}

/** The drawn bullet: Word marks it as "ignore this when you make a list". */
function markersOf(item: HTMLElement): Element[] {
  return [...item.querySelectorAll('span')].filter((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
}

function isNumbered(item: HTMLElement): boolean {
  return /^\s*[\da-z]{1,3}[.)]/i.test(markersOf(item)[0]?.textContent ?? '');
}

/** A row becomes a paragraph, its cells with a line between them. */
function tables(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    const rows = [...table.querySelectorAll('tr')].map((row) => {
      const line = document.createElement('p');
      line.textContent = [...row.querySelectorAll('td, th')]
        .map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
        .join(' | ');
      return line;
    });
    table.replaceWith(...rows);
  }
}
