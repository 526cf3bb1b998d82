import { LinkButton } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { clockOf } from './opbrengst-words.js';

type MomentProps = { at: number; label: string; onJump: ((at: number) => void) | undefined };

/** A time; with a video of our own, a button that jumps to it. */
export function Moment({ at, label, onJump }: MomentProps) {
  if (!onJump) return <span className="academie-moment">{clockOf(at)}</span>;
  return (
    <LinkButton className="academie-moment" onClick={() => onJump(at)}>
      {clockOf(at)}
      <span className="academie-hidden">{m.opbrengst_jump({ label })}</span>
    </LinkButton>
  );
}
