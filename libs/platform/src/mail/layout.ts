import { escapeMarkup } from '../calendar/index.js';

/** Colours with a contrast of at least 7 on white; inline, because many mail programs drop a style sheet. */
export const STYLE = {
  body: 'margin:0;padding:24px 16px;background-color:#ffffff;color:#1b1b1b;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5',
  column: 'max-width:600px;margin:0 auto',
  heading: 'margin:0 0 16px;font-size:24px;line-height:1.25;color:#1b1b1b',
  paragraph: 'margin:0 0 16px',
  button:
    'display:inline-block;padding:12px 20px;background-color:#17507a;color:#ffffff;font-weight:bold;text-decoration:none;border-radius:4px',
  link: 'color:#17507a',
  footer: 'margin:32px 0 0;padding:16px 0 0;border-top:1px solid #767676;font-size:14px;color:#454545',
  hidden: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
} as const;

/** Text as it may stand in HTML, in an element or in a quoted attribute. */
export const escapeHtml = escapeMarkup;

/** Text of several lines in HTML. */
export function htmlLines(value: string): string {
  return escapeHtml(value).replace(/\n/g, '<br>');
}

/** The page around the content of a mail: one column, no tables, no images, nothing fetched. */
export function htmlPage(page: { title: string; preheader: string; content: string }): string {
  return [
    '<!doctype html>',
    '<html lang="nl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light">',
    `<title>${escapeHtml(page.title)}</title></head>`,
    `<body style="${STYLE.body}">`,
    `<div style="${STYLE.hidden}">${escapeHtml(page.preheader)}</div>`,
    `<div style="${STYLE.column}">`,
    page.content,
    '</div></body></html>',
    '',
  ].join('\n');
}
