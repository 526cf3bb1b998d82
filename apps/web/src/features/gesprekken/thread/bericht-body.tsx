import { SafeHtml } from '@academie/web-ui';

/**
 * The text of a bericht. Its `html` may be drawn as it is: the API renders it from Markdown with HTML switched off, and
 * then lets through a closed list of tags with a closed list of link schemes (and does so at writing, for socket and
 * query alike). Nothing a browser made ever comes in here: what is still unsent is shown as plain text.
 */
export function BerichtBody({ html, body }: { html: string | null; body: string }) {
  if (html === null) return <p className="academie-bericht__text">{body}</p>;
  return <SafeHtml html={html} />;
}
