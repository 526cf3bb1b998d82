import { gqlQuery } from '@academie/web-api';
import { KennissessieSeatingDocument } from '@academie/web-api/gql';
import { LoadingState, Stack } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../../shared/failure.js';
import { Requests } from './requests.js';
import { ReservationList } from './reservation-list.js';
import { RulesForm } from './rules-form.js';
import { WaitlistChoices } from './waitlist-choices.js';

/** Who may come, how they register and how those who wait move up: for those who organise the session. */
export function SeatingRoom({ kennissessieId }: { kennissessieId: string }) {
  const { data, isPending, error, refetch } = useQuery(gqlQuery(KennissessieSeatingDocument, { id: kennissessieId }));
  if (isPending) return <LoadingState kind="rows" count={4} />;
  const session = data?.kennissessie;
  if (!session?.registrationRules) return <Failure error={error} onRetry={() => void refetch()} />;
  const asking = session.registrations.nodes.filter(({ status }) => status === 'REQUESTED');
  return (
    <Stack gap="wide">
      {(session.registrationRules.approval || asking.length > 0) && (
        <Requests kennissessieId={session.id} requests={asking} />
      )}
      <WaitlistChoices session={session} rules={session.registrationRules} />
      <RulesForm session={session} rules={session.registrationRules} />
      <ReservationList session={session} />
    </Stack>
  );
}
