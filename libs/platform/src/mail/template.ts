import { plainText, webUrl } from '../calendar/index.js';
import { escapeHtml, htmlLines, htmlPage, STYLE } from './layout.js';

export type MailLink = { label: string; url: string };

/** What a mail says; `mail` makes the text and the HTML of it, so that the two cannot differ. */
export type MailContent = {
  /** What the inbox shows behind the subject. */
  preheader: string;
  heading: string;
  paragraphs: readonly string[];
  /** Label and value: "Wanneer", "dinsdag 1 december …". A web address as value becomes a link. */
  facts?: readonly (readonly [label: string, value: string])[];
  /** The one thing to do. */
  action?: MailLink | null;
  /** Other places to go, below the action. */
  links?: readonly MailLink[];
  /** Why one gets this mail, and how to get it no more. */
  footer: string | readonly string[];
};

/** The text and the HTML of a mail. */
export function mail(content: MailContent): { text: string; html: string } {
  const clean = normalise(content);
  return { text: asText(clean), html: asHtml(clean) };
}

type CleanContent = Required<Omit<MailContent, 'footer'>> & { footer: readonly string[] };

function normalise(content: MailContent): CleanContent {
  const { action, facts = [], links = [], footer } = content;
  return {
    preheader: tidy(content.preheader),
    heading: tidy(content.heading),
    paragraphs: content.paragraphs.map(tidy).filter((paragraph) => paragraph !== ''),
    facts: facts.map(([label, value]) => [tidy(label), tidy(value)] as const).filter(([, value]) => value !== ''),
    action: action ? checkedLink(action) : null,
    links: links.map(checkedLink),
    footer: (typeof footer === 'string' ? [footer] : footer).map(tidy),
  };
}

function asText({ heading, paragraphs, facts, action, links, footer }: CleanContent): string {
  const blocks = [
    heading,
    ...paragraphs,
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    // An address alone on its line is what every program makes clickable.
    ...[...(action ? [action] : []), ...links].map(({ label, url }) => `${label}:\n${url}`),
    ['—', ...footer].join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function asHtml({ preheader, heading, paragraphs, facts, action, links, footer }: CleanContent): string {
  const paragraph = (html: string): string => `<p style="${STYLE.paragraph}">${html}</p>`;
  const content = [
    `<h1 style="${STYLE.heading}">${escapeHtml(heading)}</h1>`,
    ...paragraphs.map((text) => paragraph(htmlLines(text))),
    facts.length > 0 ? paragraph(facts.map(factHtml).join('<br>\n')) : '',
    action
      ? paragraph(`<a href="${escapeHtml(action.url)}" style="${STYLE.button}">${escapeHtml(action.label)}</a>`)
      : '',
    action ? paragraph(`Werkt de knop niet? Ga dan naar ${linkHtml({ label: action.url, url: action.url })}`) : '',
    ...links.map((link) => paragraph(linkHtml(link))),
    `<div style="${STYLE.footer}">${footer.map(htmlLines).join('<br>\n')}</div>`,
  ];
  return htmlPage({ title: heading, preheader, content: content.filter((part) => part !== '').join('\n') });
}

function factHtml([label, value]: readonly [string, string]): string {
  const url = webUrl(value);
  return `<strong>${escapeHtml(label)}:</strong> ${url ? linkHtml({ label: value, url }) : htmlLines(value)}`;
}

function linkHtml({ label, url }: MailLink): string {
  return `<a href="${escapeHtml(url)}" style="${STYLE.link}">${escapeHtml(label)}</a>`;
}

/** Throws for anything but a web address: a mail must not carry a script, nor a link that leads nowhere. */
function checkedLink({ label, url }: MailLink): MailLink {
  const address = webUrl(url);
  if (!address) throw new TypeError(`Not a web address: ${JSON.stringify(url)}`);
  return { label: tidy(label), url: address };
}

function tidy(text: string): string {
  return plainText(text).trim();
}
