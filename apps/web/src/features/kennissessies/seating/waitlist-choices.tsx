import { gqlFetch } from '@academie/web-api';
import { type KennissessieSeatingRoomFragment, PromiseRecordingDocument } from '@academie/web-api/gql';
import { announce, Block, Button, ErrorMessage, Heading, Panel, Paragraph, Row, Stack } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { RouteLink } from '../../../shared/links.js';
import { clockTime, isPast, longDate, shortDate } from '../../../shared/time.js';
import { EnlargeForm } from './enlarge-form.js';
import { SecondDateForm } from './second-date-form.js';
import { useSeating } from './use-seating.js';

type Rules = NonNullable<KennissessieSeatingRoomFragment['registrationRules']>;
type ChoicesProps = { session: KennissessieSeatingRoomFragment; rules: Rules };

/** Many wait: a second date, a larger room, or a recording. Before that there is nothing to choose. */
export function WaitlistChoices({ session, rules }: ChoicesProps) {
  const { waitlistCount, secondDates, status } = session;
  const isLong = waitlistCount >= rules.waitlistThreshold;
  const open = status === 'PUBLISHED' && !isPast(session.startsAt);
  if (!open || (!isLong && secondDates.length === 0)) return null;
  return (
    <Block labelledBy="wachtlijst">
      <Heading level={2} id="wachtlijst">
        {m.plaatsen_waiting_title({ count: waitlistCount })}
      </Heading>
      <Paragraph>{m.plaatsen_waiting_body()}</Paragraph>
      <Stack>
        <Panel>
          <Heading level={3}>{m.plaatsen_second_heading()}</Heading>
          <SecondDates session={session} />
          {isLong && <SecondDateForm session={session} />}
        </Panel>
        {isLong && session.capacity !== null && (
          <Panel>
            <Heading level={3}>{m.plaatsen_enlarge_heading()}</Heading>
            <EnlargeForm session={session} capacity={session.capacity} />
          </Panel>
        )}
        {isLong && (
          <Panel>
            <Heading level={3}>{m.plaatsen_recording_heading()}</Heading>
            <Recording kennissessieId={session.id} promisedAt={rules.recordingPromisedAt} />
          </Panel>
        )}
      </Stack>
    </Block>
  );
}

/** The dates that were planned already, with how many moved over. */
function SecondDates({ session }: { session: KennissessieSeatingRoomFragment }) {
  if (session.secondDates.length === 0) return null;
  return (
    <ul>
      {session.secondDates.map(({ id, startsAt, status, takenByWaiting }) => (
        <li key={id}>
          <RouteLink to="/kennissessies/$id" params={{ id }}>
            {m.plaatsen_second_on({ date: longDate(startsAt), time: clockTime(startsAt) })}
          </RouteLink>{' '}
          {status === 'DRAFT' ? m.plaatsen_second_draft() : m.plaatsen_second_taken({ count: takenByWaiting })}
        </li>
      ))}
    </ul>
  );
}

function Recording({ kennissessieId, promisedAt }: { kennissessieId: string; promisedAt: string | null }) {
  const { show } = useSeating(kennissessieId);
  const promise = useMutation({
    mutationFn: () => gqlFetch(PromiseRecordingDocument, { id: kennissessieId }),
    onSuccess: ({ promiseRecording }) => {
      show(promiseRecording);
      announce(m.plaatsen_recording_done());
    },
  });
  if (promisedAt) return <Paragraph>{m.plaatsen_recording_promised({ date: shortDate(promisedAt) })}</Paragraph>;
  return (
    <>
      <Paragraph>{m.plaatsen_recording_body()}</Paragraph>
      <Row>
        <Button purpose="secondary" busy={promise.isPending} onClick={() => !promise.isPending && promise.mutate()}>
          {m.plaatsen_recording_submit()}
        </Button>
      </Row>
      {promise.isError && (
        <div role="alert">
          <ErrorMessage>{failureText(promise.error)}</ErrorMessage>
        </div>
      )}
    </>
  );
}
