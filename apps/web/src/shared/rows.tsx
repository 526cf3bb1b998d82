import './rows.css';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

/** Things under each other on one white surface, for lists in which every thing is a line or two. */
export function Rows({ className, ...rest }: ComponentProps<'ul'>) {
  return <ul className={clsx('academie-rows', className)} {...rest} />;
}

type RowProps = {
  /** Left of the text: a date block, an avatar, an icon in an `IconBox`. */
  media?: ReactNode;
  /** Above the title: where it belongs. */
  kicker?: ReactNode;
  /** Holds one `CardLink`; the whole row answers to it. */
  title: ReactNode;
  children?: ReactNode;
  /** At the end of the line: a badge, a moment, an action. */
  end?: ReactNode;
  className?: string | undefined;
};

export function RowItem({ media, kicker, title, children, end, className }: RowProps) {
  return (
    <li className={clsx('academie-rows__item', className)}>
      {media}
      <div className="academie-rows__main">
        <div className="academie-rows__body">
          {kicker && <p className="academie-rows__kicker">{kicker}</p>}
          {/* A line of its own, so that the name of the row stays apart from what is said about it. */}
          <div className="academie-rows__title">{title}</div>
          {children}
        </div>
        {end && <div className="academie-rows__end">{end}</div>}
      </div>
    </li>
  );
}

/** An icon on a soft square, as the picture of a row or a block. Decoration: what it means is said in words. */
export function IconBox({ large, children }: { large?: boolean; children: ReactNode }) {
  return (
    <span className={clsx('academie-icon-box', large && 'academie-icon-box--large')} aria-hidden>
      {children}
    </span>
  );
}
