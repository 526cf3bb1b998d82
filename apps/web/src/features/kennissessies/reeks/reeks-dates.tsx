import type { ReeksSessionFragment } from '@academie/web-api/gql';
import { DateBlock, Row, StatusBadge } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { CardLink } from '../../../shared/links.js';
import { RowItem, Rows } from '../../../shared/rows.js';
import { dateParts, isPast } from '../../../shared/time.js';
import { ownBadge, placesBadge, placeText, statusBadge, whenText } from '../kennissessie-words.js';
import { deviationText } from './reeks-words.js';

type ReeksDatesProps = {
  sessions: readonly ReeksSessionFragment[];
  /** The one whose page this is. */
  currentId?: string;
};

/** The dates of a series, with how each stands and the reader's place in it. */
export function ReeksDates({ sessions, currentId }: ReeksDatesProps) {
  return (
    <Rows>
      {sessions.map((session) => (
        <ReeksDateRow key={session.id} session={session} current={session.id === currentId} />
      ))}
    </Rows>
  );
}

function ReeksDateRow({ session, current }: { session: ReeksSessionFragment; current: boolean }) {
  const badges = [ownBadge(session), placesBadge(session), statusBadge(session)].filter((badge) => badge !== null);
  const deviates = deviationText(session.deviations);
  return (
    <RowItem
      media={<DateBlock {...dateParts(session.startsAt)} past={isPast(session.endsAt)} />}
      title={
        current ? (
          <span aria-current="page">
            {whenText(session)} ({m.reeks_this_one()})
          </span>
        ) : (
          <CardLink to={`/kennissessies/${session.id}` as string}>{whenText(session)}</CardLink>
        )
      }
      end={
        badges.length > 0 && (
          <Row tight>
            {badges.map(({ id, tone, text }) => (
              <StatusBadge key={id} tone={tone}>
                {text}
              </StatusBadge>
            ))}
          </Row>
        )
      }
    >
      <p className="academie-soft academie-small">
        {session.title} · {placeText(session)}
        {deviates && ` · ${deviates}`}
      </p>
    </RowItem>
  );
}
