import { gqlMutation } from '@academie/web-api';
import { CheckInDocument, type CheckInOfferQuery } from '@academie/web-api/gql';
import { Button, Heading, Panel, Paragraph } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { longDate, timeRange } from '../../shared/time.js';
import { FormFailure } from '../../shared/use-form.js';
import { CheckedIn } from './checked-in.js';

type Offer = NonNullable<CheckInOfferQuery['checkInOffer']>;

/** What was scanned, and a button: opening an address must not say of anybody that they are there. */
export function ConfirmCheckIn({ code, offer }: { code: string; offer: Offer }) {
  const checkIn = useMutation(gqlMutation(CheckInDocument));
  const { kennissessie, checkedIn } = offer;
  if (checkedIn || checkIn.isSuccess) return <CheckedIn session={kennissessie} />;
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {kennissessie.title}
      </Heading>
      <Paragraph>
        {longDate(kennissessie.startsAt)}, {timeRange(kennissessie.startsAt, kennissessie.endsAt)}
      </Paragraph>
      <FormFailure error={checkIn.error} />
      <div>
        <Button purpose="primary" busy={checkIn.isPending} onClick={() => checkIn.mutate({ code, scanned: true })}>
          {m.aanwezig_i_am_here()}
        </Button>
      </div>
    </Panel>
  );
}
