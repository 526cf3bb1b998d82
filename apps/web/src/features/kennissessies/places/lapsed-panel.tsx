import { gqlMutation } from '@academie/web-api';
import { RegisterForKennissessieDocument } from '@academie/web-api/gql';
import { announce, Button, ErrorMessage, Heading, Panel, Paragraph, Row } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { usePlaces } from './use-places.js';

/** The reader let an offer pass, and is not asked again until they say that they still want to come. */
export function LapsedPanel({ kennissessieId }: { kennissessieId: string }) {
  const { refresh } = usePlaces(kennissessieId);
  const again = useMutation(
    gqlMutation(RegisterForKennissessieDocument, {
      onSuccess: ({ registerForKennissessie: { status } }) =>
        announce(status === 'REGISTERED' ? m.plaatsen_offer_taken() : m.plaatsen_done_waiting()),
      onSettled: () => refresh(),
    }),
  );
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {m.plaatsen_lapsed_title()}
      </Heading>
      <Paragraph>{m.plaatsen_lapsed_body()}</Paragraph>
      <Row>
        <Button
          purpose="primary"
          busy={again.isPending}
          onClick={() => !again.isPending && again.mutate({ kennissessieId })}
        >
          {m.plaatsen_lapsed_again()}
        </Button>
      </Row>
      {again.isError && (
        <div role="alert">
          <ErrorMessage>{failureText(again.error)}</ErrorMessage>
        </div>
      )}
    </Panel>
  );
}
