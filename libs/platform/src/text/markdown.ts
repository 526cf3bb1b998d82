import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });

/** The closed list of what a text by a person may contain. Everything else is shown as text or left out. */
const ALLOWED = {
  allowedTags: ['p', 'br', 'strong', 'em', 's', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'a', 'h3', 'h4', 'hr'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['https', 'http', 'mailto'],
  allowedSchemesAppliedToAttributes: ['href'],
  transformTags: {
    h1: 'h3',
    h2: 'h3',
    a: (_tag: string, attributes: Record<string, string>) => ({
      tagName: 'a',
      attribs: { href: attributes['href'] ?? '', rel: 'nofollow noopener ugc' },
    }),
  },
};

/** Safe HTML of a text in Markdown: rendered by a library, then sanitised by an allow-list. */
export function renderMarkdown(text: string): string {
  return sanitizeHtml(markdown.render(text), ALLOWED);
}

/** The words of a text in Markdown, without its marks: for search, mail and previews. */
export function plainText(text: string): string {
  return sanitizeHtml(markdown.render(text), { allowedTags: [], allowedAttributes: {} })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
