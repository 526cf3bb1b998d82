import { gqlFetch } from '@academie/web-api';
import {
  CancelColleagueRegistrationDocument,
  type ColleagueSeatFragment,
  type KennissessieDetailFragment,
} from '@academie/web-api/gql';
import { Button, DataList, Heading, Hidden } from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { isPast } from '../../../shared/time.js';

type RegisteredColleaguesProps = { session: KennissessieDetailFragment; seats: readonly ColleagueSeatFragment[] };

/** Colleagues whom the reader registered, each with the way to take it back. */
export function RegisteredColleagues({ session, seats }: RegisteredColleaguesProps) {
  const client = useQueryClient();
  const cancel = useMutation({
    mutationFn: async ({ id: registrationId }: ColleagueSeatFragment) =>
      (await gqlFetch(CancelColleagueRegistrationDocument, { registrationId })).cancelColleagueRegistration,
    onSettled: () => client.invalidateQueries(),
  });
  const said = cancel.isError
    ? `${m.aanmelden_collega_not_done()} ${failureText(cancel.error)}`
    : cancel.isSuccess && m.aanmelden_collega_cancelled({ name: cancel.variables.persoon.name });
  const open = session.status === 'PUBLISHED' && !isPast(session.startsAt);
  return (
    <>
      {seats.length > 0 && (
        <>
          <Heading level={3} appearance="level-4">
            {m.aanmelden_collegas_title()}
          </Heading>
          <DataList
            rows
            facts={seats.map((seat) => ({
              id: seat.id,
              term: seat.persoon.name,
              value: stateText(seat.status),
              action: open && (
                <Button
                  purpose="subtle"
                  aria-disabled={cancel.isPending || undefined}
                  onClick={() => !cancel.isPending && cancel.mutate(seat)}
                >
                  {m.aanmelden_collega_cancel()} <Hidden>{seat.persoon.name}</Hidden>
                </Button>
              ),
            }))}
          />
        </>
      )}
      <div role="status">{said}</div>
    </>
  );
}

function stateText(status: ColleagueSeatFragment['status']): string {
  switch (status) {
    case 'WAITLISTED':
      return m.aanmelden_collega_state_waiting();
    case 'REQUESTED':
      return m.aanmelden_collega_state_asked();
    case 'DECLINED':
      return m.aanmelden_collega_state_declined();
    default:
      return m.aanmelden_collega_state_registered();
  }
}
