import type { Viewer } from '@academie/web-api';
import { IconMenu2, IconSearch, IconX } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { AccountMenu } from './account-menu.js';
import { BrandMark } from './brand-mark.js';
import { MainNav } from './main-nav.js';
import { MeldingenLink } from './meldingen-link.js';
import { SearchBox } from './search-box.js';

/** The dark bar on top and the navigation under it. `viewer` is undefined while it is not known yet. */
export function Header({ viewer }: { viewer: Viewer | null | undefined }) {
  const [menuOpen, setMenuOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.href });
  // A new page closes the menu.
  useEffect(() => setMenuOpen(false), [path]);
  return (
    <>
      <header className="academie-header">
        <div className="academie-width academie-header__row">
          <Link to="/" className="academie-brand" aria-label={m.app_home_link()}>
            <BrandMark />
            <span className="academie-brand__text">
              <span className="academie-brand__name">{m.app_name()}</span>
              <span className="academie-brand__motto">{m.app_motto()}</span>
            </span>
          </Link>
          <div className="academie-header__actions">
            <SearchBox />
            <Link to={'/zoeken' as string} className="academie-header-button academie-header-button--search">
              <IconSearch aria-hidden />
              <span className="academie-header-button__text">{m.search_submit()}</span>
            </Link>
            {viewer && <MeldingenLink />}
            {viewer && <AccountMenu viewer={viewer} />}
            {viewer === null && (
              <Link to={'/inloggen' as string} className="academie-header-button">
                {m.sign_in()}
              </Link>
            )}
            <button
              type="button"
              className="academie-header-button academie-header-button--menu"
              aria-expanded={menuOpen}
              aria-controls="hoofdmenu"
              onClick={() => setMenuOpen(!menuOpen)}
            >
              {menuOpen ? <IconX aria-hidden /> : <IconMenu2 aria-hidden />}
              <span className="academie-header-button__text">{menuOpen ? m.nav_menu_close() : m.nav_menu()}</span>
            </button>
          </div>
        </div>
      </header>
      <MainNav open={menuOpen} viewer={viewer} />
    </>
  );
}
