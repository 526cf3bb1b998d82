import { Block, Heading } from '@academie/web-ui';
import { type ReactNode, useId } from 'react';
import { RouteLink } from '../../shared/links.js';

type SectionProps = {
  title: string;
  /** The way to all of them. */
  more?: { to: string; search?: Record<string, unknown>; label: string };
  className?: string;
  children: ReactNode;
};

/** A part of the front page: its heading, the way to more, its content. */
export function Section({ title, more, className, children }: SectionProps) {
  const id = useId();
  return (
    <Block labelledBy={id} {...(className ? { className } : {})}>
      <div className="academie-section-head">
        <Heading level={2} appearance="level-3" id={id}>
          {title}
        </Heading>
        {more && (
          <RouteLink to={more.to} search={more.search ?? {}}>
            {more.label}
          </RouteLink>
        )}
      </div>
      {children}
    </Block>
  );
}

/** Nothing here, in one sentence with one way out. */
export function Nothing({ text, to, label }: { text: string; to: string; label: string }) {
  return (
    <div className="academie-nothing">
      <p>{text}</p>
      <RouteLink to={to}>{label}</RouteLink>
    </div>
  );
}
