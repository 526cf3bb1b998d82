import clsx from 'clsx';
import { Children, type ComponentProps, isValidElement, type ReactNode } from 'react';
import { useUiTexts } from '../texts.js';
import { Button } from './button.js';

/** Where this page stands. Children: links, and last the name of the page itself as text. */
export function Breadcrumb({ label, children }: { label: string; children: ReactNode }) {
  const items = Children.toArray(children);
  return (
    <nav aria-label={label} className="utrecht-breadcrumb-nav">
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {items.map((item, index) => (
          <li key={isValidElement(item) ? item.key : `text-${item}`} className="utrecht-breadcrumb-nav__item">
            {index > 0 && (
              <span aria-hidden className="academie-breadcrumb__separator">
                /
              </span>
            )}
            {isValidElement(item) ? (
              item
            ) : (
              <span aria-current="page" className="academie-breadcrumb__current">
                {item}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Parts of one thing, each with its own address. Children: links made with `TabAnchor`. */
export function TabList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="academie-tabs">
      <ul className="academie-tabs__list">
        {Children.toArray(children).map((tab) => (
          <li key={isValidElement(tab) ? tab.key : String(tab)}>{tab}</li>
        ))}
      </ul>
    </nav>
  );
}

/** A tab that is a link; the router sets `aria-current`. Bind it with `createLink`. */
export function TabAnchor({ className, ...rest }: ComponentProps<'a'>) {
  return <a className={clsx('academie-tabs__link', className)} {...rest} />;
}

/** A way back, above the title. Bind it with `createLink`. */
export function BackLinkAnchor({ className, children, ...rest }: ComponentProps<'a'>) {
  return (
    <a className={clsx('academie-back-link', className)} {...rest}>
      <span aria-hidden>←</span>
      {children}
    </a>
  );
}

type ShowMoreProps = { shown: number; total: number; onMore: (() => void) | undefined; busy?: boolean };

/** How much of a list is on the page, and the way to the rest. Leave `onMore` out when nothing is left. */
export function ShowMore({ shown, total, onMore, busy }: ShowMoreProps) {
  const texts = useUiTexts();
  if (total === 0 || (!onMore && shown >= total)) return null;
  return (
    <div className="academie-more">
      <p className="academie-soft">{texts.shown(shown, total)}</p>
      {onMore && (
        <Button purpose="secondary" busy={busy ?? false} onClick={() => !busy && onMore()}>
          {busy ? texts.loading : texts.showMore}
        </Button>
      )}
    </div>
  );
}
