import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export { Heading, Paragraph };

/** A link in running text. Bind it to the router with `createLink`. */
export function LinkAnchor({ className, ...rest }: ComponentProps<'a'>) {
  return <a className={clsx('nl-link', className)} {...rest} />;
}

/** There for a screen reader, not for the eye. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className="academie-hidden">{children}</span>;
}

/**
 * Text of a person that the server turned into HTML and sanitised by its allow-list.
 * Nothing else may come in here.
 */
export function SafeHtml({ html, className }: { html: string; className?: string }) {
  return <div className={clsx('academie-prose', className)} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Content pages and other long text: readable measure, room between the paragraphs. */
export function Prose({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={clsx('academie-prose', className)} {...rest} />;
}
