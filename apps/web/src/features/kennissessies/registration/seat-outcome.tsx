import { LinkButton, useUiTexts } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import type { SeatAction } from './seats.js';
import type { Outcome, Seat } from './use-seat.js';

type SeatOutcomeProps = {
  seat: Seat;
  /** Where the focus goes when the way back was taken and is gone. */
  onUndone: () => void;
};

/** What came of the press, where it was pressed, with the way back. The region is always there, or it would not be read. */
export function SeatOutcome({ seat, onUndone }: SeatOutcomeProps) {
  const { outcome } = seat;
  const texts = useUiTexts();
  const back = outcome && undoing(outcome);
  return (
    <div className="academie-card__confirm" role="status" data-failed={outcome?.kind === 'failed' || undefined}>
      {outcome && said(outcome)}
      {back && ' '}
      {back && (
        <LinkButton
          onClick={(event) => {
            if (event.detail > 1) return;
            onUndone();
            seat.run(back);
          }}
        >
          {texts.undo}
        </LinkButton>
      )}
    </div>
  );
}

function said(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'registered':
      return m.kennissessies_done_registered();
    case 'waiting':
      return outcome.position === null
        ? m.plaatsen_done_waiting()
        : m.kennissessies_done_waitlisted({ position: outcome.position });
    case 'asked':
      return m.plaatsen_done_asked();
    case 'withdrawn':
      return m.plaatsen_done_withdrawn();
    case 'given-up':
      return outcome.toNext ? m.kennissessies_done_cancelled_given() : m.kennissessies_done_cancelled();
    case 'stopped-waiting':
      return m.kennissessies_done_left();
    case 'failed':
      return `${m.kennissessies_not_done()} ${failureText(outcome.error)}`;
  }
}

/** What takes it back. Nothing does when the place went to the next, or when the turn on the waiting list is lost. */
function undoing(outcome: Outcome): SeatAction | null {
  switch (outcome.kind) {
    case 'registered':
      return 'give-up';
    case 'waiting':
      return 'stop-waiting';
    case 'given-up':
      return outcome.toNext ? null : 'register';
    case 'asked':
      return 'withdraw';
    case 'stopped-waiting':
    case 'withdrawn':
    case 'failed':
      return null;
  }
}
