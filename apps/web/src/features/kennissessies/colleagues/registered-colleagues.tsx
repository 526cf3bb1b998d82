import { gqlFetch, gqlQuery, useViewer } from '@academie/web-api';
import {
  CancelColleagueRegistrationDocument,
  type ColleagueSeatFragment,
  type KennissessieDetailFragment,
  RegisteredColleaguesDocument,
} from '@academie/web-api/gql';
import { Button, DataList, Heading, Hidden, Panel } from '@academie/web-ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { ButtonLink } from '../../../shared/links.js';
import { isPast } from '../../../shared/time.js';

/** Colleagues whom the reader registered, and the way to register one more. */
export function RegisteredColleagues({ session }: { session: KennissessieDetailFragment }) {
  const viewer = useViewer();
  const { id, viewerCan } = session;
  const query = gqlQuery(RegisteredColleaguesDocument, { id });
  const { data } = useQuery({ ...query, enabled: Boolean(viewer) });
  const client = useQueryClient();
  const cancel = useMutation({
    mutationFn: async ({ id: registrationId }: ColleagueSeatFragment) =>
      (await gqlFetch(CancelColleagueRegistrationDocument, { registrationId })).cancelColleagueRegistration,
    onSettled: () => client.invalidateQueries(),
  });
  const seats = data?.kennissessie?.registeredByViewer ?? [];
  const said = cancel.isError
    ? `${m.aanmelden_collega_not_done()} ${failureText(cancel.error)}`
    : cancel.isSuccess && m.aanmelden_collega_cancelled({ name: cancel.variables.persoon.name });
  if (seats.length === 0 && !viewerCan.registerColleague && !said) return null;
  const open = session.status === 'PUBLISHED' && !isPast(session.startsAt);
  return (
    <Panel className="academie-no-print">
      {seats.length > 0 && (
        <>
          <Heading level={2} appearance="level-4">
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
      {viewerCan.registerColleague && (
        <ButtonLink purpose="secondary" to="/kennissessies/$id/collega" params={{ id }}>
          {m.aanmelden_collega_link()}
        </ButtonLink>
      )}
    </Panel>
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
