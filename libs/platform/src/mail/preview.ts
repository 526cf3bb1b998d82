import { escapeHtml } from './layout.js';
import type { MailMessage } from './mail.js';

export type MailSample = { name: string; message: MailMessage };

/**
 * Mails as a library would send them, with invented facts, for the preview page of the demo. Providers that extend this
 * class are found by themselves.
 */
export abstract class MailSamples {
  abstract samples(baseUrl: string): readonly MailSample[];
}

/** One page that shows sample mails as they look, as text, and with their calendar data: for whoever writes them. */
export function renderMailPreview(samples: readonly MailSample[]): string {
  return [
    '<!doctype html>',
    '<html lang="nl"><head><meta charset="utf-8"><title>Voorbeelden van mails</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<style>body{font-family:sans-serif;margin:2rem;max-width:60rem}iframe{width:100%;height:40rem;border:1px solid #767676}',
    'pre{white-space:pre-wrap;background:#f3f3f3;padding:1rem}</style></head><body>',
    `<h1>Voorbeelden van mails (${samples.length})</h1>`,
    `<ul>${samples.map((sample, index) => `<li><a href="#mail-${index}">${escapeHtml(sample.name)}</a></li>`).join('')}</ul>`,
    ...samples.map(sampleHtml),
    '</body></html>',
    '',
  ].join('\n');
}

function sampleHtml({ name, message }: MailSample, index: number): string {
  const { subject, to, html, text, calendar } = message;
  const part = (label: string, content: string): string =>
    `<details><summary>${escapeHtml(label)}</summary><pre>${escapeHtml(content)}</pre></details>`;
  return [
    `<section id="mail-${index}"><h2>${escapeHtml(name)}</h2>`,
    `<p><strong>${escapeHtml(subject)}</strong><br>aan ${escapeHtml(`${to.name} <${to.address}>`)}</p>`,
    // The sandbox keeps a mail from running anything in the page around it; links open apart.
    `<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="${escapeHtml(name)}" srcdoc="${escapeHtml(html)}"></iframe>`,
    part('Als tekst', text),
    calendar ? part(`Agendabestand (${calendar.method})`, calendar.content) : '',
    '</section>',
  ].join('\n');
}
