import { gqlFetch } from '@academie/web-api';
import { type KennissessieSeatingRoomFragment, ReleaseReservationOfOthersDocument } from '@academie/web-api/gql';
import { announce, Block, Button, type Column, ErrorMessage, Heading, Paragraph, Table } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { shortDate } from '../../../shared/time.js';
import { useSeating } from './use-seating.js';

type Reservation = KennissessieSeatingRoomFragment['reservations'][number];

/** Who keeps places for colleagues. Nothing to see when nobody does. */
export function ReservationList({ session }: { session: KennissessieSeatingRoomFragment }) {
  const { show } = useSeating(session.id);
  const release = useMutation({
    mutationFn: (id: string) => gqlFetch(ReleaseReservationOfOthersDocument, { id }),
    onSuccess: ({ releaseReservation }) => {
      show(releaseReservation);
      announce(m.plaatsen_reserve_released());
    },
  });
  if (session.reservations.length === 0) return null;
  const columns: readonly Column<Reservation>[] = [
    { id: 'name', header: m.kennissessies_column_name(), rowHead: true, cell: ({ persoon }) => persoon.name },
    { id: 'organisatie', header: m.kennissessies_column_organisatie(), cell: (one) => one.organisatie?.name ?? '' },
    { id: 'places', header: m.plaatsen_column_places(), cell: ({ heldPlaces }) => heldPlaces },
    { id: 'since', header: m.kennissessies_column_since(), cell: ({ createdAt }) => shortDate(createdAt) },
    {
      id: 'release',
      header: m.plaatsen_column_action(),
      cell: ({ id, persoon }) => (
        <Button
          purpose="secondary"
          busy={release.isPending && release.variables === id}
          aria-label={m.plaatsen_release_of({ name: persoon.name })}
          onClick={() => !release.isPending && release.mutate(id)}
        >
          {m.plaatsen_reserve_release()}
        </Button>
      ),
    },
  ];
  return (
    <Block labelledBy="reserveringen">
      <Heading level={2} id="reserveringen">
        {m.plaatsen_reservations_title()}
      </Heading>
      <Paragraph>{m.plaatsen_reservations_body()}</Paragraph>
      {release.isError && (
        <div role="alert">
          <ErrorMessage>{failureText(release.error)}</ErrorMessage>
        </div>
      )}
      <Table
        caption={m.plaatsen_reservations_title()}
        hideCaption
        columns={columns}
        rows={session.reservations}
        rowKey={({ id }) => id}
      />
    </Block>
  );
}
