import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { Heading } from './text.js';

/** A grid of cards; its children are `Card`s. */
export function CardList({
  columns,
  children,
  ...rest
}: { columns?: 'one' | 'three'; children: ReactNode } & ComponentProps<'ul'>) {
  return (
    <ul className={clsx('academie-cards', columns && `academie-cards--${columns}`)} {...rest}>
      {children}
    </ul>
  );
}

type CardProps = {
  /** Left of the text: a `DateBlock` or an avatar. */
  media?: ReactNode;
  /** Above the title: where it belongs. */
  kicker?: ReactNode;
  /** Holds one card link; the whole card answers to it. */
  title: ReactNode;
  headingLevel?: 2 | 3 | 4;
  children?: ReactNode;
  /** Actions, the main one last; a first child stands left. */
  footer?: ReactNode;
};

/** One thing in a list. Put a link made with `CardLinkAnchor` in the title. */
export function Card({ media, kicker, title, headingLevel = 3, children, footer }: CardProps) {
  return (
    <li>
      <article className={clsx('academie-card', media && 'academie-card--media')}>
        {media}
        <div className="academie-card__body">
          {kicker && <div className="academie-card__kicker">{kicker}</div>}
          <Heading level={headingLevel} appearance="level-4">
            {title}
          </Heading>
          {children}
          {footer && <div className="academie-card__footer">{footer}</div>}
        </div>
      </article>
    </li>
  );
}

/** The link of a card: covers all of it. Bind it to the router with `createLink`. */
export function CardLinkAnchor({ className, ...rest }: ComponentProps<'a'>) {
  return <a className={clsx('academie-card__link', className)} {...rest} />;
}

/** Facts under each other, each with an icon. */
export function MetaList({ children }: { children: ReactNode }) {
  return <ul className="academie-meta">{children}</ul>;
}

/** One fact; `after` is for a badge behind it. */
export function MetaItem({ icon, after, children }: { icon?: ReactNode; after?: ReactNode; children: ReactNode }) {
  return (
    <li className="academie-meta__item">
      {icon}
      <span>{children}</span>
      {after}
    </li>
  );
}

type DateBlockProps = { dateTime: string; weekday: string; day: string; month: string; past?: boolean };

/** A date as a leaf of a calendar; the words come from the application's date helpers. */
export function DateBlock({ dateTime, weekday, day, month, past }: DateBlockProps) {
  return (
    <time className={clsx('academie-date', past && 'academie-date--past')} dateTime={dateTime}>
      <span className="academie-date__weekday">{weekday}</span> <span className="academie-date__day">{day}</span>{' '}
      <span className="academie-date__month">{month}</span>
    </time>
  );
}
