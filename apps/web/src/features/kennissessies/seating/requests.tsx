import { gqlFetch } from '@academie/web-api';
import { DecideRegistrationDocument, type KennissessieRequestFragment } from '@academie/web-api/gql';
import { Block, Heading, Paragraph } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { DecideRequests } from '../../../shared/decide-requests.js';
import { useSeating } from './use-seating.js';

type RequestsProps = { kennissessieId: string; requests: readonly KennissessieRequestFragment[] };

/** Who asks to come, each with a yes and a no. */
export function Requests({ kennissessieId, requests }: RequestsProps) {
  const { refresh } = useSeating(kennissessieId);
  const decide = async (registrationId: string, admit: boolean, reason: string | null) => {
    await gqlFetch(DecideRegistrationDocument, { registrationId, admit, reason });
    await refresh();
  };
  return (
    <Block labelledBy="aanvragen">
      <Heading level={2} id="aanvragen">
        {m.plaatsen_requests_title()}
      </Heading>
      <DecideRequests
        requests={requests.map(({ id, since, persoon }) => ({
          id,
          since,
          name: persoon.name,
          detail: [persoon.functie, persoon.organisatie?.name].filter(Boolean).join(', '),
        }))}
        decide={decide}
        admitted={m.plaatsen_requests_admitted}
        reasonHint={m.plaatsen_requests_reason_hint()}
      />
      {requests.length === 0 && <Paragraph>{m.plaatsen_requests_none()}</Paragraph>}
    </Block>
  );
}
