import { gqlMutation } from '@academie/web-api';
import { TakeOfferedSeatDocument } from '@academie/web-api/gql';
import { announce, Button, ErrorMessage } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { clockTime, relativeDay } from '../../../shared/time.js';
import { usePlaces } from './use-places.js';

/** "vandaag 15.00 uur" */
export function untilText(expiresAt: string): string {
  return m.plaatsen_moment({ day: relativeDay(expiresAt), time: clockTime(expiresAt) });
}

/** Takes the place that fell free and is kept for the reader. */
export function TakeOffer({ kennissessieId }: { kennissessieId: string }) {
  const { refresh } = usePlaces(kennissessieId);
  const take = useMutation(
    gqlMutation(TakeOfferedSeatDocument, {
      onSuccess: () => announce(m.plaatsen_offer_taken()),
      onSettled: () => refresh(),
    }),
  );
  return (
    <>
      <Button
        purpose="primary"
        busy={take.isPending}
        onClick={() => !take.isPending && take.mutate({ kennissessieId })}
      >
        {m.plaatsen_offer_take()}
      </Button>
      {take.isError && (
        <div role="alert">
          <ErrorMessage>{failureText(take.error)}</ErrorMessage>
        </div>
      )}
    </>
  );
}
