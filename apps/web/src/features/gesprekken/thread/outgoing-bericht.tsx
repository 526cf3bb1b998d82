import { Avatar, Button, ErrorMessage, Row } from '@academie/web-ui';
import clsx from 'clsx';
import { m } from '../../../paraglide/messages.js';
import type { Outgoing } from '../composer/outbox.js';

type OutgoingBerichtProps = {
  item: Outgoing;
  author: string;
  /** For the first one that waits: the others follow it. */
  onRetry: (() => void) | undefined;
  /** Back to the text field, or away. */
  onTakeBack: (item: Outgoing) => void;
  onDrop: (item: Outgoing) => void;
};

/** A bericht of the reader's own that has not arrived yet. It says so in words. */
export function OutgoingBericht({ item, author, onRetry, onTakeBack, onDrop }: OutgoingBerichtProps) {
  const refused = item.state === 'refused';
  return (
    <article
      className={clsx('academie-bericht academie-bericht--outgoing', refused && 'academie-bericht--refused')}
      aria-label={author}
    >
      <Avatar name={author} decorative />
      <div className="academie-bericht__main">
        <header className="academie-bericht__head">
          <strong>{author}</strong>
          <span>{stateText[item.state]()}</span>
        </header>
        <p className="academie-bericht__text">{item.text}</p>
        {item.state === 'waiting' && onRetry && (
          <Row tight>
            <Button purpose="secondary" onClick={onRetry}>
              {m.gesprekken_send_again()}
            </Button>
          </Row>
        )}
        {refused && (
          <>
            <ErrorMessage>{item.problem}</ErrorMessage>
            <Row tight>
              <Button purpose="secondary" onClick={() => onTakeBack(item)}>
                {m.gesprekken_take_back()}
              </Button>
              <Button purpose="subtle" onClick={() => onDrop(item)}>
                {m.gesprekken_drop()}
              </Button>
            </Row>
          </>
        )}
      </div>
    </article>
  );
}

const stateText: Record<Outgoing['state'], () => string> = {
  sending: m.gesprekken_sending,
  waiting: m.gesprekken_waiting,
  refused: m.gesprekken_refused,
};
