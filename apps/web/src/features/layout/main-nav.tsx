import { useSignOut, type Viewer } from '@academie/web-api';
import { Link } from '@tanstack/react-router';
import clsx from 'clsx';
import { m } from '../../paraglide/messages.js';

const places: { to: string; label: () => string }[] = [
  { to: '/', label: m.nav_vandaag },
  { to: '/netwerken', label: m.nav_netwerken },
  { to: '/kennissessies', label: m.nav_kennissessies },
  { to: '/opleidingen', label: m.nav_opleidingen },
  { to: '/werkgroepen', label: m.nav_werkgroepen },
  { to: '/kennisagenda', label: m.nav_kennisagenda },
  { to: '/kennisbank', label: m.nav_kennisbank },
  { to: '/vragen', label: m.nav_vragen },
];

/** The main places of the site. On a small screen it opens by the menu button and also holds the account. */
export function MainNav({ open, viewer }: { open: boolean; viewer: Viewer | null | undefined }) {
  const signOut = useSignOut();
  return (
    <nav id="hoofdmenu" className={clsx('academie-nav', open && 'academie-nav--open')} aria-label={m.nav_label()}>
      <ul className="academie-nav__list academie-width">
        {places.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className="academie-nav__link" activeOptions={{ exact: to === '/', includeSearch: false }}>
              {label()}
            </Link>
          </li>
        ))}
        {viewer && (
          <>
            <li className="academie-nav__item--account">
              <Link to={'/account' as string} className="academie-nav__link">
                {m.account_mine()}
              </Link>
            </li>
            <li className="academie-nav__item--account">
              <button type="button" className="academie-nav__link" onClick={() => signOut.mutate({})}>
                {m.sign_out()}
              </button>
            </li>
          </>
        )}
        <li className="academie-nav__item--cta">
          <Link to={'/stel-een-vraag' as string} className="academie-nav__link academie-nav__link--cta">
            {m.nav_stel_een_vraag()}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
