import { gqlQuery, useViewer } from '@academie/web-api';
import {
  type KennissessieDetailFragment,
  KennissessiePlacesDocument,
  RegisteredColleaguesDocument,
} from '@academie/web-api/gql';
import { Disclosure, Heading, Panel } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';
import { isPast } from '../../../shared/time.js';
import { RegisteredColleagues } from './registered-colleagues.js';
import { KeptPlaces, ReserveForm } from './reservations.js';

/** Colleagues whom the reader brings along: by name, or places whose names come later. Nothing for who may not. */
export function ColleaguesPanel({ session }: { session: KennissessieDetailFragment }) {
  const { id, viewerCan } = session;
  const enabled = useViewer() !== null;
  const colleagues = useQuery({ ...gqlQuery(RegisteredColleaguesDocument, { id }), enabled });
  const { data } = useQuery({ ...gqlQuery(KennissessiePlacesDocument, { id }), enabled });
  const seats = colleagues.data?.kennissessie?.registeredByViewer ?? [];
  const places = isPast(session.startsAt) ? null : data?.kennissessie;
  const kept = places?.viewerReservations ?? [];
  const mayReserve = places?.viewerCan.reservePlaces ?? false;
  if (seats.length + kept.length === 0 && !viewerCan.registerColleague && !mayReserve) return null;
  return (
    <Panel className="academie-no-print">
      <Heading level={2} appearance="level-3">
        {m.aanmelden_collegas_heading()}
      </Heading>
      <RegisteredColleagues session={session} seats={seats} />
      {kept.map((reservation) => (
        <KeptPlaces key={reservation.id} kennissessieId={id} mayName={viewerCan.registerColleague} {...reservation} />
      ))}
      {viewerCan.registerColleague && (
        <ButtonLink purpose="secondary" to="/kennissessies/$id/collega" params={{ id }}>
          {m.aanmelden_collega_link()}
        </ButtonLink>
      )}
      {places && mayReserve && (
        <Disclosure summary={m.plaatsen_reserve_title()}>
          <ReserveForm places={places} />
        </Disclosure>
      )}
    </Panel>
  );
}
