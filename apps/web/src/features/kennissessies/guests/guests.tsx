import { gqlQuery } from '@academie/web-api';
import { KennissessieGuestsDocument } from '@academie/web-api/gql';
import { Block, Heading, LoadingState, Paragraph } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { GuestList } from './guest-list.js';
import { InviteForm } from './invite-form.js';

/** People who are invited by mail address: inviting them, and what they answered. */
export function Guests({ kennissessieId }: { kennissessieId: string }) {
  const { data, error, refetch } = useQuery(gqlQuery(KennissessieGuestsDocument, { id: kennissessieId }));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState kind="rows" count={3} />;
  if (!data.kennissessie) return null;
  const { viewerCan, guestInvitations } = data.kennissessie;
  return (
    <>
      <Block labelledBy="uitnodigen">
        <Heading level={2} id="uitnodigen">
          {m.gasten_title()}
        </Heading>
        <Paragraph>{m.gasten_lead()}</Paragraph>
        {viewerCan.inviteGuests ? (
          <InviteForm kennissessieId={kennissessieId} />
        ) : (
          <Paragraph>{m.gasten_closed()}</Paragraph>
        )}
      </Block>
      <Block labelledBy="gasten">
        <Heading level={2} id="gasten">
          {m.gasten_list()}
        </Heading>
        <GuestList kennissessieId={kennissessieId} guests={guestInvitations} />
      </Block>
    </>
  );
}
