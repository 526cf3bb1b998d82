import type { LeervraagDetailFragment, LeervraagRowFragment } from '@academie/web-api/gql';
import { Disclosure, Heading, Panel, Row, SafeHtml, StatusBadge } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { longDate, relativeMoment } from '../../../shared/time.js';
import { dueBadge, outcomeLabel, statusBadge } from '../loket-words.js';
import { Suggesties } from '../suggesties.js';

/** How far it is, and by when: the two things one looks for first. */
export function VraagBadges({ leervraag }: { leervraag: Pick<LeervraagRowFragment, 'status' | 'dueAt'> }) {
  const status = statusBadge[leervraag.status]();
  const due = dueBadge(leervraag);
  return (
    <Row tight>
      <StatusBadge tone={status.tone}>{status.text}</StatusBadge>
      {due && <StatusBadge tone={due.tone}>{due.text}</StatusBadge>}
    </Row>
  );
}

/** The answer, and by whom. */
export function VraagAnswer({
  leervraag,
  headingLevel = 2,
}: {
  leervraag: LeervraagDetailFragment;
  headingLevel?: 2 | 3;
}) {
  const { answerHtml, answeredBy, answeredAt, outcome } = leervraag;
  if (!answerHtml) return null;
  const from = [answeredBy?.name, answeredBy?.organisatie?.name].filter(Boolean).join(', ');
  return (
    <Panel wash>
      <Heading level={headingLevel} appearance="level-3">
        {m.loket_vraag_answer()}
      </Heading>
      <SafeHtml html={answerHtml} />
      <p className="academie-soft academie-small">
        {answeredAt && (from ? m.loket_vraag_answered_by({ from, date: longDate(answeredAt) }) : longDate(answeredAt))}
        {outcome && ` · ${outcomeLabel[outcome]()}`}
      </p>
    </Panel>
  );
}

/** What happened with it, oldest first. */
export function VraagHistory({ leervraag, open = false }: { leervraag: LeervraagDetailFragment; open?: boolean }) {
  return (
    <Disclosure summary={m.loket_vraag_history()} open={open}>
      <ol className="academie-history">
        {leervraag.timeline.map(({ at, text }) => (
          <li key={at + text} className="academie-history__item">
            <span>{text}</span>
            <time className="academie-soft academie-small" dateTime={at}>
              {relativeMoment(at)}
            </time>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

/** What already exists that could answer it. */
export function VraagSuggesties({ leervraag, title }: { leervraag: LeervraagDetailFragment; title: string }) {
  if (leervraag.suggesties.length === 0) return null;
  return (
    <section className="academie-stack academie-stack--tight" aria-labelledby={`suggesties-${leervraag.id}`}>
      <Heading level={3} appearance="level-4" id={`suggesties-${leervraag.id}`}>
        {title}
      </Heading>
      <Suggesties suggesties={leervraag.suggesties} label={title} />
    </section>
  );
}
