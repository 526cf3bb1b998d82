import './kennisagenda.css';
import type { KennisagendaQuery } from '@academie/web-api/gql';
import { Button, Disclosure, Paragraph } from '@academie/web-ui';
import { IconPrinter } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { m } from '../../paraglide/messages.js';
import { RouteLink } from '../../shared/links.js';
import { AgendaThema } from './agenda-thema.js';
import { stages } from './agenda-words.js';

type Agenda = NonNullable<KennisagendaQuery['kennisagenda']>;

/** The whole agenda, with a way to each thema. */
export function AgendaView({ agenda }: { agenda: Agenda }) {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    // The router looked for this place before the agenda was there.
    const place = hash === '' ? null : document.getElementById(hash);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [hash]);
  return (
    <div className="academie-agenda">
      <nav className="academie-agenda__nav academie-no-print" aria-label={m.kennisagenda_nav()}>
        <p className="academie-agenda__nav-title">{m.kennisagenda_nav()}</p>
        <ul className="academie-list-plain">
          {agenda.themas.map(({ thema, onderwerpen }) => (
            <li key={thema.id}>
              <RouteLink to={'/kennisagenda' as string} hash={thema.slug} className="academie-agenda__nav-link">
                {thema.name}
              </RouteLink>{' '}
              <span className="academie-soft academie-small">
                {m.kennisagenda_onderwerpen({ count: onderwerpen.length })}
              </span>
            </li>
          ))}
        </ul>
        <Button purpose="secondary" iconStart={<IconPrinter aria-hidden />} onClick={() => window.print()}>
          {m.kennisagenda_print()}
        </Button>
      </nav>
      <div>
        <Paragraph>{agenda.intro}</Paragraph>
        {agenda.source && (
          <p className="academie-soft academie-small">{m.kennisagenda_source({ source: agenda.source })}</p>
        )}
        <Disclosure summary={m.kennisagenda_stages_title()}>
          <dl className="academie-agenda__stages">
            {Object.values(stages).map(({ label, meaning }) => (
              <div key={label()}>
                <dt>{label()}</dt>
                <dd>{meaning()}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
        {agenda.themas.map((part) => (
          <AgendaThema key={part.thema.id} part={part} pointed={hash} />
        ))}
      </div>
    </div>
  );
}
