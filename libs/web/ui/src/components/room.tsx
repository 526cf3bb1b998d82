import clsx from 'clsx';
import { type ComponentProps, type ReactElement, type ReactNode, useId, useState } from 'react';
import { Button } from './button.js';

/** Parts that belong together; the first group needs no title. */
export type RoomGroup = { id: string; title?: string; links: ReactElement[] };

type RoomProps = {
  /** What the list of parts is, for who hears it. */
  label: string;
  /** The name of the part that is open. */
  current: string;
  groups: readonly RoomGroup[];
  children: ReactNode;
};

/**
 * A thing with many parts: their list stands beside the open part. On a small screen it is folded behind a button that
 * names the open one. Links are made with `RoomAnchor`, each with a key.
 */
export function Room({ label, current, groups, children }: RoomProps) {
  // Whoever goes on to another part has no use for the list any more.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === current;
  const id = useId();
  return (
    <div className="academie-room">
      <nav aria-label={label} className="academie-room__nav">
        <Button
          className="academie-room__toggle"
          purpose="secondary"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpenAt(open ? null : current)}
        >
          {label}: {current}
        </Button>
        <div id={id} className="academie-room__parts" data-open={open || undefined}>
          {groups.map((group) => (
            <div key={group.id}>
              {group.title && (
                <p id={`${id}-${group.id}`} className="academie-room__title">
                  {group.title}
                </p>
              )}
              <ul className="academie-room__list" aria-labelledby={group.title && `${id}-${group.id}`}>
                {group.links.map((link) => (
                  <li key={link.key}>{link}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </nav>
      <div className="academie-room__open">{children}</div>
    </div>
  );
}

/** A part that is a link; the router sets `aria-current`. Bind it with `createLink`. */
export function RoomAnchor({ className, ...rest }: ComponentProps<'a'>) {
  return <a className={clsx('academie-room__link', className)} {...rest} />;
}
