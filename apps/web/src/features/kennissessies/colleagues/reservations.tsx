import { gqlFetch } from '@academie/web-api';
import {
  type KennissessieOwnPlacesFragment,
  ReleaseReservationDocument,
  ReservePlacesDocument,
} from '@academie/web-api/gql';
import { announce, Button, ErrorMessage, Paragraph, Row, TextField } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { ButtonLink } from '../../../shared/links.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { usePlaces } from '../places/use-places.js';

type KeptPlacesProps = { kennissessieId: string; id: string; heldPlaces: number; mayName: boolean };

/** Places that the reader keeps, to put names to or to give back. */
export function KeptPlaces({ kennissessieId, id, heldPlaces, mayName }: KeptPlacesProps) {
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

/** Keeps places for colleagues, whose names come later. */
export function ReserveForm({ places }: { places: KennissessieOwnPlacesFragment }) {
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
