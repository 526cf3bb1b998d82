import { html, withLinks } from './markup.mjs';

/** @typedef {import('./letterbox.mjs').Letter} Letter */

const PAGE_SIZE = 100;

/**
 * @param {Letter[]} letters
 * @param {{ recipient: string, page: number }} view
 */
export function listPage(letters, { recipient, page }) {
  const shown = letters.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const older = letters.length > page * PAGE_SIZE;
  return layout(
    'Postvak',
    html`<h1>Postvak</h1>
<p>Alle mail die de Academie op deze computer verstuurt, komt hier terecht. Er gaat niets naar buiten.</p>
<div class="bar">
  <form action="/" method="get" role="search">
    <label for="aan">Toon mail aan</label>
    <input id="aan" name="aan" type="email" autocomplete="off" value="${recipient}">
    <button>Toon</button>
  </form>
  <form action="/legen" method="post"><button>Maak het postvak leeg</button></form>
</div>
<h2>${summary(letters.length, recipient)}</h2>
${letters.length === 0 ? html`<p>Er is nog geen mail. Vernieuw deze pagina om opnieuw te kijken.</p>` : html`<ul class="letters">${shown.map(listItem)}</ul>`}
${older ? html`<p><a href="/?${new URLSearchParams({ aan: recipient, pagina: String(page + 1) })}">Oudere berichten</a></p>` : ''}
${recipient ? html`<p><a href="/">Toon alle mail</a></p>` : ''}`,
  );
}

/**
 * @param {number} count
 * @param {string} recipient
 */
function summary(count, recipient) {
  return `${count} ${count === 1 ? 'bericht' : 'berichten'}${recipient ? ` aan ${recipient}` : ''}`;
}

/** @param {Letter} letter */
function listItem(letter) {
  return html`<li><a href="/bericht/${letter.id}">${letter.subject || '(geen onderwerp)'}</a>
<div class="meta">Aan ${letter.to.join(', ')}, ${time(letter)}${invitation(letter) ? ', met agenda-uitnodiging' : ''}</div></li>`;
}

/** @param {Letter} letter */
const invitation = (letter) => letter.attachments.some((part) => part.type === 'text/calendar');

/** @param {Letter} letter */
export function letterPage(letter) {
  return layout(
    letter.subject || '(geen onderwerp)',
    html`<p><a href="/">Terug naar het postvak</a></p>
<h1>${letter.subject || '(geen onderwerp)'}</h1>
<dl>
  <dt>Van</dt><dd>${letter.headers.from ?? letter.from}</dd>
  <dt>Aan</dt><dd>${letter.to.join(', ')}</dd>
  ${letter.headers['reply-to'] ? html`<dt>Antwoord aan</dt><dd>${letter.headers['reply-to']}</dd>` : ''}
  <dt>Ontvangen</dt><dd>${time(letter)}</dd>
</dl>
${letter.html ? html`<h2>Bericht</h2><iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="Inhoud van het bericht" src="/bericht/${letter.id}/inhoud"></iframe>` : ''}
${letter.text ? html`<h2>Platte tekst</h2><pre tabindex="0">${withLinks(letter.text)}</pre>` : ''}
${letter.attachments.length > 0 ? html`<h2>Bijlagen en agendadelen</h2>${letter.attachments.map(attachment)}` : ''}
<h2>Bron</h2>
<p><a href="/bericht/${letter.id}/bron">Bekijk de bron van dit bericht</a></p>`,
  );
}

/** @param {import('./letterbox.mjs').Part} part */
function attachment(part) {
  const title = [part.name ?? 'zonder naam', part.type, part.method].filter(Boolean).join(', ');
  if (part.encoding !== 'utf8') return html`<p>${title}</p>`;
  return html`<details ${part.type === 'text/calendar' ? 'open' : ''}><summary>${title}</summary><pre tabindex="0">${part.content}</pre></details>`;
}

export function notFoundPage() {
  return layout(
    'Niet gevonden',
    html`<h1>Niet gevonden</h1><p>Dit bericht is er niet (meer). <a href="/">Naar het postvak</a></p>`,
  );
}

/**
 * The HTML of the mail itself, for the frame: its links open a new tab, and pictures that came along stand in place.
 * @param {Letter} letter
 */
export function letterBody(letter) {
  const pictures = new Map(letter.attachments.map((part) => [part.contentId, part]));
  const body = (letter.html ?? '').replace(/cid:([^"'()\s>]+)/g, (reference, id) => {
    const picture = pictures.get(id);
    return picture?.encoding === 'base64' ? `data:${picture.type};base64,${picture.content}` : reference;
  });
  return `<!doctype html><base target="_blank">${body.replace(/<!doctype[^>]*>/i, '')}`;
}

/** @param {Letter} letter */
function time(letter) {
  return new Intl.DateTimeFormat('nl-NL', {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(letter.at));
}

/**
 * @param {string} title
 * @param {ReturnType<typeof html>} main
 */
function layout(title, main) {
  return String(html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Postvak van de Academie</title>
<link rel="stylesheet" href="/mailbox.css">
</head>
<body>
<a class="skip" href="#inhoud">Naar de inhoud</a>
<main id="inhoud">
${main}
</main>
</body>
</html>
`);
}
