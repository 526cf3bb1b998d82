import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { Paragraph } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { RouteLink } from '../../../shared/links.js';
import { isPast } from '../../../shared/time.js';

const AN_HOUR = 60 * 60_000;

/** For who has a seat and is on their way in: where to say so. */
export function CheckInHint({ session }: { session: KennissessieDetailFragment }) {
  const { form, startsAt, endsAt, status, viewerRegistration: own } = session;
  const opened = isPast(new Date(Date.parse(startsAt) - AN_HOUR).toISOString());
  if (status !== 'PUBLISHED' || !opened || isPast(endsAt)) return null;
  if (own?.status === 'ATTENDED') return <Paragraph>{m.aanwezig_hint_done()}</Paragraph>;
  if (own?.status !== 'REGISTERED' || form === 'ONLINE') return null;
  return (
    <Paragraph>
      {m.aanwezig_hint()} <RouteLink to="/inchecken">{m.aanwezig_check_in_title()}</RouteLink>
    </Paragraph>
  );
}
