import type { AntwoordWorkFragment, HandWorkKind } from '@academie/web-api/gql';
import { Button, Card, DataList, ErrorMessage, type Fact, Hidden, StatusBadge } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { dateAndTime } from '../../../shared/time.js';
import { whenText } from '../kennissessie-words.js';

const kinds: Record<HandWorkKind, () => string> = {
  COUNTER: m.antwoord_kind_COUNTER,
  DELEGATED: m.antwoord_kind_DELEGATED,
  OTHER_ATTENDEE: m.antwoord_kind_OTHER_ATTENDEE,
  REFRESH: m.antwoord_kind_REFRESH,
  UNCLEAR: m.antwoord_kind_UNCLEAR,
  MESSAGE: m.antwoord_kind_MESSAGE,
  SPEAKER_DECLINED: m.antwoord_kind_SPEAKER_DECLINED,
};

type HandWorkCardProps = { work: AntwoordWorkFragment; busy: boolean; failure: string | null; onDone: () => void };

/** Who wrote what, and the way to say that it was looked at. */
export function HandWorkCard({ work, busy, failure, onDone }: HandWorkCardProps) {
  const { name } = work.persoon;
  return (
    <Card
      kicker={kinds[work.kind]()}
      title={name}
      footer={
        work.doneAt ? (
          <StatusBadge tone="muted">{m.antwoord_done()}</StatusBadge>
        ) : (
          <Button purpose="secondary" busy={busy} onClick={onDone}>
            {m.antwoord_mark_done()} <Hidden>{m.antwoord_mark_done_for({ name })}</Hidden>
          </Button>
        )
      }
    >
      {!work.authentic && <StatusBadge tone="attention">{m.antwoord_unproven()}</StatusBadge>}
      <DataList facts={factsOf(work)} />
      {work.words && <p className="academie-lines">{work.words}</p>}
      {failure && <ErrorMessage>{failure}</ErrorMessage>}
    </Card>
  );
}

function factsOf({ receivedAt, subject, proposedStartsAt, proposedEndsAt }: AntwoordWorkFragment): Fact[] {
  const proposal =
    proposedStartsAt && proposedEndsAt ? whenText({ startsAt: proposedStartsAt, endsAt: proposedEndsAt }) : '';
  const facts: Fact[] = [
    { id: 'came', term: m.antwoord_came(), value: dateAndTime(receivedAt) },
    { id: 'proposal', term: m.antwoord_proposal(), value: proposal },
    { id: 'subject', term: m.antwoord_subject(), value: subject },
  ];
  return facts.filter(({ value }) => value !== '');
}
