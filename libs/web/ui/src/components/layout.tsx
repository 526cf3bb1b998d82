import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

/** Under each other, with equal room between. */
export function Stack({ gap, className, ...rest }: ComponentProps<'div'> & { gap?: 'tight' | 'wide' }) {
  return <div className={clsx('academie-stack', gap && `academie-stack--${gap}`, className)} {...rest} />;
}

/** Beside each other, wrapping where there is no room. */
export function Row({
  between,
  tight,
  className,
  ...rest
}: ComponentProps<'div'> & { between?: boolean; tight?: boolean }) {
  return (
    <div
      className={clsx('academie-row', between && 'academie-row--between', tight && 'academie-row--tight', className)}
      {...rest}
    />
  );
}

/** Filters beside a list, or (with `aside`) text with facts beside it. */
export function Columns({ aside, children }: { aside?: boolean; children: ReactNode }) {
  return <div className={clsx('academie-columns', aside && 'academie-columns--aside')}>{children}</div>;
}

/** Forms and reading: one column that is not too wide. */
export function Narrow({ children }: { children: ReactNode }) {
  return <div className="academie-narrow">{children}</div>;
}

/** A white surface with a border. */
export function Panel({ wash, className, ...rest }: ComponentProps<'div'> & { wash?: boolean }) {
  return <div className={clsx('academie-panel', wash && 'academie-panel--wash', className)} {...rest} />;
}

/** A part of a page with its own heading; give the heading's id as `labelledBy`. */
export function Block({ labelledBy, className, ...rest }: ComponentProps<'section'> & { labelledBy: string }) {
  return <section className={clsx('academie-block', className)} aria-labelledby={labelledBy} {...rest} />;
}
