import { KennissessieForm, KennissessieStatus } from '@academie/contracts';
import { type Kennissessie } from '@academie/kennissessies';
import { describePeriod } from '@academie/platform/calendar';
import { plainText } from '@academie/platform/text';

/** What a public page about a session needs; nothing in it is for participants alone. */
export type SharedSession = Pick<
  Kennissessie,
  'id' | 'title' | 'summary' | 'startsAt' | 'endsAt' | 'form' | 'location' | 'status'
>;

const MODE: Readonly<Record<KennissessieForm, string>> = {
  [KennissessieForm.ONLINE]: 'OnlineEventAttendanceMode',
  [KennissessieForm.ON_SITE]: 'OfflineEventAttendanceMode',
  [KennissessieForm.HYBRID]: 'MixedEventAttendanceMode',
};

const ORGANIZER = 'VNG Academie';
const LONGEST_DESCRIPTION = 200;

/** Title, description and the marks by which chat programs, social media and search engines show a session. */
export function sessionHead(session: SharedSession, baseUrl: string): string {
  const url = `${baseUrl}/kennissessies/${session.id}`;
  const off = session.status === KennissessieStatus.CANCELLED;
  const title = off ? `Gaat niet door: ${session.title}` : session.title;
  const description = shortened(
    `${describePeriod(session.startsAt, session.endsAt)}, ${whereOf(session)}. ${plainText(session.summary)}`,
  );
  const named = (name: string, content: string) => `<meta name="${name}" content="${escaped(content)}">`;
  const property = (name: string, content: string) => `<meta property="${name}" content="${escaped(content)}">`;
  return [
    `<title>${escaped(title)} | Academie</title>`,
    named('description', description),
    `<link rel="canonical" href="${escaped(url)}">`,
    property('og:type', 'website'),
    property('og:site_name', 'Academie'),
    property('og:locale', 'nl_NL'),
    property('og:url', url),
    property('og:title', title),
    property('og:description', description),
    named('twitter:card', 'summary'),
    named('twitter:title', title),
    named('twitter:description', description),
    // Data, not a script: browsers do not run it, so the content security policy has nothing to say about it.
    `<script type="application/ld+json">${json(eventOf(session, url, baseUrl))}</script>`,
  ].join('\n    ');
}

/** schema.org `Event`. No `offers`: there is nothing for sale. No link to join: that is for who has a place. */
function eventOf(session: SharedSession, url: string, baseUrl: string) {
  const { title, summary, startsAt, endsAt, form, location, status } = session;
  const online = { '@type': 'VirtualLocation', url };
  const place = { '@type': 'Place', name: location ?? '', address: location ?? '' };
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: title,
    description: plainText(summary),
    startDate: startsAt.toISOString(),
    endDate: endsAt.toISOString(),
    eventStatus: `https://schema.org/${status === KennissessieStatus.CANCELLED ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${MODE[form]}`,
    location: form === KennissessieForm.HYBRID ? [place, online] : form === KennissessieForm.ONLINE ? online : place,
    organizer: { '@type': 'Organization', name: ORGANIZER, url: baseUrl },
    isAccessibleForFree: true,
    inLanguage: 'nl',
  };
}

function whereOf({ form, location }: SharedSession): string {
  if (form === KennissessieForm.ONLINE || !location) return 'online';
  return form === KennissessieForm.HYBRID ? `${location} of online` : location;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_DESCRIPTION ? line : `${line.slice(0, LONGEST_DESCRIPTION - 1).trimEnd()}…`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A title that says `</script>` must not end the element it stands in. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
