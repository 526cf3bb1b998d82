import { gqlMutation } from '@academie/web-api';
import { TakeOfferedSeatDocument } from '@academie/web-api/gql';
import { announce, Button, ErrorMessage, Heading, Panel, Paragraph, Row } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { clockTime, relativeDay } from '../../../shared/time.js';
import { usePlaces } from './use-places.js';

/** "vandaag 15.00 uur" */
export function untilText(expiresAt: string): string {
  return m.plaatsen_moment({ day: relativeDay(expiresAt), time: clockTime(expiresAt) });
}

/** A place that fell free is kept for the reader: until when, and the button that takes it. */
export function OfferPanel({ kennissessieId, expiresAt }: { kennissessieId: string; expiresAt: string }) {
  const { refresh } = usePlaces(kennissessieId);
  const take = useMutation(
    gqlMutation(TakeOfferedSeatDocument, {
      onSuccess: () => announce(m.plaatsen_offer_taken()),
      onSettled: () => refresh(),
    }),
  );
  return (
    <Panel wash>
      <Heading level={2} appearance="level-3">
        {m.plaatsen_offer_title()}
      </Heading>
      <Paragraph>{m.plaatsen_offer_until({ until: untilText(expiresAt) })}</Paragraph>
      <Row>
        <Button
          purpose="primary"
          busy={take.isPending}
          onClick={() => !take.isPending && take.mutate({ kennissessieId })}
        >
          {m.plaatsen_offer_take()}
        </Button>
      </Row>
      {take.isError && (
        <div role="alert">
          <ErrorMessage>{failureText(take.error)}</ErrorMessage>
        </div>
      )}
    </Panel>
  );
}
