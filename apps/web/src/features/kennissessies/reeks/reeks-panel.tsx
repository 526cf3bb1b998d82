import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { Heading, Panel, Stack } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { RouteLink } from '../../../shared/links.js';
import { ReeksDates } from './reeks-dates.js';
import { reeksQuery } from './reeks-query.js';
import { ReeksSeats } from './reeks-seats.js';

/** On the page of a session that is part of a series: its other dates, and the way to register for all. */
export default function ReeksPanel({ session }: { session: KennissessieDetailFragment }) {
  const place = session.reeks;
  const { data } = useQuery({ ...reeksQuery(place?.id ?? ''), enabled: place !== null });
  if (!place || place.count < 2) return null;
  // Of the session itself the page knows more, and sooner: the reader may have just taken or given up a place.
  const { viewerRegistration, registeredCount, waitlistCount, status } = session;
  const newer = { viewerRegistration, registeredCount, waitlistCount, status };
  const sessions = data?.reeks?.sessions.map((each) => (each.id === session.id ? { ...each, ...newer } : each)) ?? [];
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {m.reeks_part_of({ position: place.position, count: place.count })}
      </Heading>
      {data?.reeks && (
        <Stack>
          <ReeksSeats reeks={data.reeks} />
          <ReeksDates sessions={sessions} currentId={session.id} />
        </Stack>
      )}
      <p className="academie-no-print">
        <RouteLink to="/kennissessies/reeks/$id" params={{ id: place.id }}>
          {m.reeks_all_link()}
        </RouteLink>
      </p>
    </Panel>
  );
}
