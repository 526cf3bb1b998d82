import { useViewer } from '@academie/web-api';
import type { KennissessieSeatsFragment } from '@academie/web-api/gql';
import { Button, Dialog, Hidden, Paragraph, Row } from '@academie/web-ui';
import { type Ref, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';
import { isPast } from '../../../shared/time.js';
import { AnswerLink } from '../questions/answer-link.js';
import { isComing, type SeatAction, seatAction } from './seats.js';
import type { Seat } from './use-seat.js';

const labels: Record<SeatAction, () => string> = {
  register: m.kennissessies_register,
  wait: m.kennissessies_wait,
  ask: m.plaatsen_ask,
  withdraw: m.plaatsen_withdraw,
  'give-up': m.kennissessies_cancel,
  'stop-waiting': m.kennissessies_leave_waitlist,
};

type SeatButtonProps = { session: KennissessieSeatsFragment; seat: Seat; ref?: Ref<HTMLButtonElement> };

/** The one action of a session. It stays the same element whatever it does next, so that the focus keeps its place. */
export function SeatButton({ session, seat, ref }: SeatButtonProps) {
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const action = seatAction(session);
  if (action === null) return viewer === null ? <SignInLink session={session} /> : null;
  if (isComing(action) && session.questionCount > 0) {
    return <AnswerLink session={session} label={labels[action]()} main={action !== 'wait'} />;
  }

  // Somebody else gets the place in the same second, so this cannot be undone: ask first.
  const final = action === 'give-up' && session.waitlistCount > 0;
  return (
    <>
      <Button
        {...(ref && { ref })}
        purpose={action === 'register' || action === 'ask' ? 'primary' : 'secondary'}
        aria-disabled={seat.busy || undefined}
        onClick={(event) => {
          // The second half of a double click would take back what the first did.
          if (event.detail > 1) return;
          if (final) setAsking(true);
          else seat.run(action);
        }}
      >
        {labels[action]()} <Hidden>{m.kennissessies_for_session({ title: session.title })}</Hidden>
      </Button>
      {final && (
        <Dialog open={asking} onClose={() => setAsking(false)} title={m.kennissessies_give_up_title()}>
          <Paragraph>{m.kennissessies_give_up_body({ count: session.waitlistCount })}</Paragraph>
          <Row>
            <Button
              purpose="primary"
              onClick={() => {
                setAsking(false);
                seat.run(action);
              }}
            >
              {m.kennissessies_cancel()}
            </Button>
            <Button purpose="subtle" onClick={() => setAsking(false)}>
              {m.kennissessies_give_up_keep()}
            </Button>
          </Row>
        </Dialog>
      )}
    </>
  );
}

/** A visitor comes back to the session after signing in. */
function SignInLink({ session }: { session: KennissessieSeatsFragment }) {
  if (session.status !== 'PUBLISHED' || isPast(session.startsAt)) return null;
  return (
    <ButtonLink purpose="secondary" to="/inloggen" search={{ terug: `/kennissessies/${session.id}` }}>
      {m.kennissessies_sign_in()} <Hidden>{m.kennissessies_for_session({ title: session.title })}</Hidden>
    </ButtonLink>
  );
}
