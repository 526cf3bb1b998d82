import { Breadcrumb, Heading, Paragraph } from '@academie/web-ui';
import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { m } from '../paraglide/messages.js';
import { RouteLink } from './links.js';

export type Crumb = { to: string; label: string };

type PageHeaderProps = {
  /** The h1, and the title of the window. */
  title: string;
  /** The window's title where it says more, for instance that there are errors. */
  documentTitle?: string;
  lead?: ReactNode;
  /** Above the title: what this belongs to. */
  kicker?: ReactNode;
  /** The pages above this one, without the front page. Leave out where there is no way up. */
  crumbs?: readonly Crumb[];
  /** Beside the title: the main action of the page. */
  actions?: ReactNode;
  children?: ReactNode;
};

// The page that was read aloud last. A page that redraws, or changes only its filters, must not pull the focus.
let announcedPath: string | undefined;

/** The head of every page: breadcrumb, the one h1, lead. On navigation it takes the focus and names the window. */
export function PageHeader({ title, documentTitle, lead, kicker, crumbs, actions, children }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The address that is on the screen: the one asked for changes sooner, under the old page.
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  useEffect(() => {
    document.title = m.app_title({ page: documentTitle ?? title });
  }, [title, documentTitle]);
  useEffect(() => {
    if (pathname === undefined || announcedPath === pathname) return;
    // The first page is read by the browser itself.
    const navigated = announcedPath !== undefined;
    announcedPath = pathname;
    if (navigated) heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      {crumbs && (
        <Breadcrumb label={m.breadcrumb_label()}>
          <RouteLink key="/" to="/">
            {m.nav_vandaag()}
          </RouteLink>
          {crumbs.map(({ to, label }) => (
            <RouteLink key={to} to={to}>
              {label}
            </RouteLink>
          ))}
          {title}
        </Breadcrumb>
      )}
      <div className="academie-page-header">
        <div className="academie-page-header__row">
          <div className="academie-page-header__text">
            {kicker && <p className="academie-page-header__kicker">{kicker}</p>}
            <Heading level={1} ref={heading} tabIndex={-1}>
              {title}
            </Heading>
            {lead && <Paragraph purpose="lead">{lead}</Paragraph>}
          </div>
          {actions}
        </div>
        {children}
      </div>
    </>
  );
}
