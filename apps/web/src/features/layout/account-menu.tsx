import { useSignOut, type Viewer } from '@academie/web-api';
import { IconLogout, IconSettings, IconUser, IconUserCircle } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';

/** The account of the viewer: a button that opens a short list of links. */
export function AccountMenu({ viewer }: { viewer: Viewer }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const signOut = useSignOut();
  const path = useRouterState({ select: (state) => state.location.href });
  // A new page closes the menu.
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to Escape and to the focus leaving
    <div
      ref={box}
      className="academie-account"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="academie-header-button"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <IconUserCircle aria-hidden />
        {m.account_mine()}
      </button>
      {open && (
        <div id={panel} className="academie-account__panel">
          <p className="academie-account__who">
            <strong>{viewer.persoon.name}</strong>
            <span className="academie-soft">{viewer.persoon.organisatie?.name ?? viewer.email}</span>
          </p>
          <ul className="academie-list-plain">
            <li>
              <Link to={'/account' as string} className="academie-account__item">
                <IconUser size={20} aria-hidden />
                {m.account_mine()}
              </Link>
            </li>
            {viewer.roles.includes('BEHEERDER') && (
              <li>
                <Link to="/beheer" className="academie-account__item">
                  <IconSettings size={20} aria-hidden />
                  {m.account_beheer()}
                </Link>
              </li>
            )}
            <li>
              <button type="button" className="academie-account__item" onClick={() => signOut.mutate({})}>
                <IconLogout size={20} aria-hidden />
                {signOut.isPending ? m.signing_out() : m.sign_out()}
              </button>
            </li>
          </ul>
        </div>
      )}
    </div>
  );
}
