import { gqlFetch, invalidate } from '@academie/web-api';
import {
  DecideWerkgroepMembershipDocument,
  WerkgroepDocument,
  WerkgroepMembersDocument,
  WerkgroepRequestsDocument,
} from '@academie/web-api/gql';
import { Block, Heading, Paragraph } from '@academie/web-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { DecideRequests } from '../../shared/decide-requests.js';
import { Failure } from '../../shared/failure.js';
import { workOf } from './werkgroep-members.js';
import { werkgroepRequestsQuery } from './werkgroep-queries.js';

/** Who asks to take part; for its trekkers. */
export function WerkgroepRequests({ slug }: { slug: string }) {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(werkgroepRequestsQuery(slug));
  const found = data?.werkgroep?.requests.nodes ?? [];
  const decide = async (membershipId: string, admit: boolean, reason: string | null) => {
    await gqlFetch(DecideWerkgroepMembershipDocument, { membershipId, admit, reason });
    await invalidate(client, WerkgroepRequestsDocument, WerkgroepMembersDocument, WerkgroepDocument);
  };
  return (
    <Block labelledBy="verzoeken">
      <Heading level={2} id="verzoeken">
        {m.werkgroepen_requests()}
      </Heading>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      <DecideRequests
        requests={found.map(({ id, since, persoon }) => ({ id, since, name: persoon.name, detail: workOf(persoon) }))}
        decide={decide}
      />
      {data && found.length === 0 && <Paragraph>{m.werkgroepen_requests_empty()}</Paragraph>}
    </Block>
  );
}
