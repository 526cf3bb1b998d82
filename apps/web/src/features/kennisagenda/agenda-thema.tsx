import type { AgendaOnderwerpPartFragment, AgendaThemaPartFragment } from '@academie/web-api/gql';
import { Block, Heading, Panel, Paragraph, StatusBadge } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { stages } from './agenda-words.js';
import { KennisvraagItem } from './kennisvraag-item.js';

/** One thema of the agenda with its onderwerpen. The slug is its place in the page: `/kennisagenda#digitalisering`. */
export function AgendaThema({ part, pointed }: { part: AgendaThemaPartFragment; pointed: string }) {
  const { thema, summary, onderwerpen } = part;
  return (
    <Block labelledBy={thema.slug} className="academie-agenda__thema">
      <Heading level={2} id={thema.slug} tabIndex={-1}>
        {thema.name}
      </Heading>
      <Paragraph>{summary}</Paragraph>
      {onderwerpen.map((onderwerp) => (
        <Onderwerp key={onderwerp.onderwerp.id} part={onderwerp} pointed={pointed} />
      ))}
    </Block>
  );
}

function Onderwerp({ part, pointed }: { part: AgendaOnderwerpPartFragment; pointed: string }) {
  const { onderwerp, samenwerkingsvorm, stage, partners, kennisvragen } = part;
  return (
    <Panel>
      <div className="academie-row academie-row--between">
        <Heading level={3} id={onderwerp.slug} tabIndex={-1}>
          {onderwerp.name}
        </Heading>
        {stage && <StatusBadge tone={stages[stage].tone}>{stages[stage].label()}</StatusBadge>}
      </div>
      <dl className="academie-agenda__facts">
        <div>
          <dt>{m.kennisagenda_how()}</dt>
          <dd>{samenwerkingsvorm}</dd>
        </div>
        {partners.length > 0 && (
          <div>
            <dt>{m.kennisagenda_with()}</dt>
            <dd>{partners.map(({ name }) => name).join(', ')}</dd>
          </div>
        )}
      </dl>
      {kennisvragen.length === 0 ? (
        <p className="academie-soft">{m.kennisagenda_no_questions()}</p>
      ) : (
        <ul className="academie-agenda__vragen" aria-label={m.kennisagenda_questions_of({ onderwerp: onderwerp.name })}>
          {kennisvragen.map((kennisvraag) => (
            <KennisvraagItem key={kennisvraag.id} kennisvraag={kennisvraag} pointed={kennisvraag.id === pointed} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
