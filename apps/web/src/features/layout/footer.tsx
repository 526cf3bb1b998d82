import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';

export function Footer() {
  return (
    <footer className="academie-footer">
      <div className="academie-width academie-footer__row">
        <p>{m.footer_who()}</p>
        <nav aria-label={m.footer_label()}>
          <ul className="academie-footer__links">
            <li>
              <Link to="/toegankelijkheid" className="academie-footer__link">
                {m.footer_toegankelijkheid()}
              </Link>
            </li>
            <li>
              <Link to="/privacy" className="academie-footer__link">
                {m.footer_privacy()}
              </Link>
            </li>
            <li>
              <Link to="/hulp" className="academie-footer__link">
                {m.footer_hulp()}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
