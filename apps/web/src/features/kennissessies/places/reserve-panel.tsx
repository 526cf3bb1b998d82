import { gqlFetch } from '@academie/web-api';
import {
  type KennissessieOwnPlacesFragment,
  ReleaseReservationDocument,
  ReservePlacesDocument,
} from '@academie/web-api/gql';
import { announce, Button, ErrorMessage, Heading, Panel, Paragraph, Row, TextField } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { ButtonLink } from '../../../shared/links.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { usePlaces } from './use-places.js';

type PlacesProps = { places: KennissessieOwnPlacesFragment };

/** Places for colleagues, whose names come later: what the reader keeps, and more. */
export function ReservePanel({ places }: PlacesProps) {
  return (
    <Panel className="academie-no-print">
      <Heading level={2} appearance="level-3">
        {m.plaatsen_reserve_title()}
      </Heading>
      {places.viewerReservations.map((reservation) => (
        <Kept
          key={reservation.id}
          kennissessieId={places.id}
          mayName={places.viewerCan.registerColleague}
          {...reservation}
        />
      ))}
      {places.viewerCan.reservePlaces && <ReserveForm places={places} />}
    </Panel>
  );
}

type KeptProps = { kennissessieId: string; id: string; heldPlaces: number; mayName: boolean };

function Kept({ kennissessieId, id, heldPlaces, mayName }: KeptProps) {
  const { show } = usePlaces(kennissessieId);
  const release = useMutation({
    mutationFn: () => gqlFetch(ReleaseReservationDocument, { id }),
    onSuccess: ({ releaseReservation }) => {
      show(releaseReservation);
      announce(m.plaatsen_reserve_released());
    },
  });
  return (
    <>
      <Row between>
        <span>{m.plaatsen_reserve_kept({ count: heldPlaces })}</span>
        <Row>
          {mayName && (
            <ButtonLink purpose="secondary" to="/kennissessies/$id/collega" params={{ id: kennissessieId }}>
              {m.plaatsen_reserve_name()}
            </ButtonLink>
          )}
          <Button purpose="secondary" busy={release.isPending} onClick={() => !release.isPending && release.mutate()}>
            {m.plaatsen_reserve_release()}
          </Button>
        </Row>
      </Row>
      {release.isError && (
        <div role="alert">
          <ErrorMessage>{failureText(release.error)}</ErrorMessage>
        </div>
      )}
    </>
  );
}

function ReserveForm({ places }: PlacesProps) {
  const { show } = usePlaces(places.id);
  const [count, setCount] = useState('');
  const form = useForm<string>({
    check: (typed) => (/^\d{1,2}$/.test(typed) ? [] : [{ path: 'places', message: m.plaatsen_reserve_problem() }]),
    send: async (typed) => {
      const answer = await gqlFetch(ReservePlacesDocument, { kennissessieId: places.id, places: Number(typed) });
      show(answer.reservePlaces);
      setCount('');
      announce(m.plaatsen_reserve_done({ count: Number(typed) }));
    },
  });
  return (
    <form
      className="academie-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit(count.trim());
      }}
    >
      <Paragraph>{m.plaatsen_reserve_body()}</Paragraph>
      <FormFailure error={form.failure} />
      <TextField
        label={m.plaatsen_reserve_count()}
        inputMode="numeric"
        maxLength={2}
        {...form.errors.field('places')}
        value={count}
        onChange={(event) => setCount(event.target.value)}
      />
      <Row>
        <Button type="submit" purpose="secondary" busy={form.busy}>
          {m.plaatsen_reserve_submit()}
        </Button>
      </Row>
    </form>
  );
}
