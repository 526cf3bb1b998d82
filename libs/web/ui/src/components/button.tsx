import { Button as NlButton } from '@nl-design-system-candidate/button-react';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

type ButtonProps = ComponentProps<typeof NlButton>;
type Purpose = 'primary' | 'secondary' | 'subtle';

/** A button does something here; what leads elsewhere is a link. Its type is `button` unless told otherwise. */
export function Button(props: ButtonProps) {
  return <NlButton type="button" {...props} />;
}

/** A link with the weight of a button, for the one next step. Bind it to the router with `createLink`. */
export function ButtonAnchor({
  purpose = 'primary',
  className,
  iconStart,
  iconEnd,
  children,
  ...rest
}: ComponentProps<'a'> & { purpose?: Purpose; iconStart?: ReactNode; iconEnd?: ReactNode }) {
  return (
    <a className={clsx('nl-button', `nl-button--${purpose}`, className)} {...rest}>
      {iconStart && <span className="nl-button__icon-start">{iconStart}</span>}
      <span className="nl-button__label">{children}</span>
      {iconEnd && <span className="nl-button__icon-end">{iconEnd}</span>}
    </a>
  );
}

/** Looks like a link, does something: for small actions inside text and lists. */
export function LinkButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={clsx('academie-link-button', className)} {...rest} />;
}

/** Only an icon for the eye; `label` is its name for everyone else. */
export function IconButton({ label, className, children, ...rest }: ComponentProps<'button'> & { label: string }) {
  return (
    <button type="button" className={clsx('academie-icon-button', className)} {...rest}>
      {children}
      <span className="academie-hidden">{label}</span>
    </button>
  );
}
