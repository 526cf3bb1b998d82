import { gqlFetch } from '@academie/web-api';
import { EnlargeKennissessieDocument, type KennissessieSeatingRoomFragment } from '@academie/web-api/gql';
import { announce, Button, Paragraph, Row, TextField } from '@academie/web-ui';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { useSeating } from './use-seating.js';

type EnlargeProps = { session: KennissessieSeatingRoomFragment; capacity: number };

/** A larger room: who waits moves up at once. */
export function EnlargeForm({ session, capacity }: EnlargeProps) {
  const { show } = useSeating(session.id);
  const [places, setPlaces] = useState('');
  const form = useForm<string>({
    check: (typed) =>
      /^\d{1,6}$/.test(typed) ? [] : [{ path: 'capacity', message: m.plaatsen_enlarge_problem({ capacity }) }],
    send: async (typed) => {
      const answer = await gqlFetch(EnlargeKennissessieDocument, { id: session.id, capacity: Number(typed) });
      setPlaces('');
      announce(m.plaatsen_enlarge_done());
      show(answer.enlargeKennissessie);
    },
  });
  return (
    <form
      className="academie-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit(places.trim());
      }}
    >
      <Paragraph>{m.plaatsen_enlarge_body({ capacity })}</Paragraph>
      <FormFailure error={form.failure} />
      <TextField
        label={m.plaatsen_enlarge_count()}
        inputMode="numeric"
        maxLength={6}
        {...form.errors.field('capacity')}
        value={places}
        onChange={(event) => setPlaces(event.target.value)}
      />
      <Row>
        <Button type="submit" purpose="secondary" busy={form.busy}>
          {m.plaatsen_enlarge_submit()}
        </Button>
      </Row>
    </form>
  );
}
