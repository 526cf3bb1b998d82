import { gqlFetch } from '@academie/web-api';
import { type KennissessieSeatingRoomFragment, PlanSecondDateDocument } from '@academie/web-api/gql';
import { announce, Button, DateTimeField, type DateTimeValue, Paragraph, Row } from '@academie/web-ui';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { toFieldValue } from '../../../shared/time.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { dutchMoment, momentProblem } from '../form/dutch-moment.js';
import { useSeating } from './use-seating.js';

/** The same session once more, as a draft; at the same time of day unless the organiser says otherwise. */
export function SecondDateForm({ session }: { session: KennissessieSeatingRoomFragment }) {
  const { refresh } = useSeating(session.id);
  const empty = { date: '', time: toFieldValue(session.startsAt).time };
  const [startsAt, setStartsAt] = useState<DateTimeValue>(empty);
  const form = useForm<DateTimeValue>({
    check: (value) => {
      const moment = dutchMoment(value);
      if (!('problem' in moment)) return [];
      return [{ path: 'startsAt', message: momentProblem(moment.problem, m.plaatsen_second_problem()) }];
    },
    send: async (value) => {
      const moment = dutchMoment(value);
      if (!('iso' in moment)) return;
      await gqlFetch(PlanSecondDateDocument, { kennissessieId: session.id, startsAt: moment.iso });
      setStartsAt(empty);
      announce(m.plaatsen_second_done());
      await refresh();
    },
  });
  return (
    <form
      className="academie-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit(startsAt);
      }}
    >
      <Paragraph>{m.plaatsen_second_body()}</Paragraph>
      <FormFailure error={form.failure} />
      <DateTimeField
        label={m.plaatsen_second_when()}
        {...form.errors.field('startsAt')}
        value={startsAt}
        onChange={setStartsAt}
      />
      <Row>
        <Button type="submit" purpose="secondary" busy={form.busy}>
          {m.plaatsen_second_submit()}
        </Button>
      </Row>
    </form>
  );
}
