import type { SessieIdeeDetailFragment } from '@academie/web-api/gql';
import { Alert, Columns, DataList, type Fact, Heading, Panel, Paragraph, Prose, Stack } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { RouteLink } from '../../../shared/links.js';
import { belongingFacts } from '../belonging-facts.js';
import { whenText } from '../kennissessie-words.js';
import { InterestPanel } from './interest-panel.js';

/** The session without a date: what became of it, whether the reader wants to come, what it is about. */
export function IdeeView({ idee }: { idee: SessieIdeeDetailFragment }) {
  return (
    <Columns aside>
      <Stack>
        <State idee={idee} />
        <InterestPanel idee={idee} />
        <Panel>
          <Heading level={2} appearance="level-3">
            {m.aanmelden_idee_about()}
          </Heading>
          <Prose>
            <p className="academie-lines">{idee.summary}</p>
          </Prose>
        </Panel>
      </Stack>
      <Panel>
        <Heading level={2} appearance="level-4">
          {m.aanmelden_idee_facts()}
        </Heading>
        <DataList facts={factsOf(idee)} />
      </Panel>
    </Columns>
  );
}

function State({ idee: { status, kennissessie } }: { idee: SessieIdeeDetailFragment }) {
  if (status === 'WITHDRAWN') {
    return (
      <Alert type="error">
        <strong>{m.aanmelden_idee_withdrawn_title()}</strong>
        <Paragraph>{m.aanmelden_idee_withdrawn_body()}</Paragraph>
      </Alert>
    );
  }
  if (!kennissessie) return null;
  const draft = status === 'OPEN';
  const when = whenText(kennissessie);
  return (
    <Alert type={draft ? 'info' : 'ok'}>
      <strong>{draft ? m.aanmelden_idee_draft_title() : m.aanmelden_idee_has_date_title()}</strong>
      <Paragraph>
        {draft ? m.aanmelden_idee_draft_body({ when }) : m.aanmelden_idee_has_date_body({ when })}{' '}
        <RouteLink to="/kennissessies/$id" params={{ id: kennissessie.id }}>
          {draft ? m.aanmelden_idee_to_draft() : m.aanmelden_idee_to_session()}
        </RouteLink>
      </Paragraph>
    </Alert>
  );
}

function factsOf(idee: SessieIdeeDetailFragment): Fact[] {
  const { kennissessie, interestedCount } = idee;
  const when = kennissessie && idee.status === 'PLANNED' ? whenText(kennissessie) : m.aanmelden_idee_fact_when_none();
  return [
    { id: 'when', term: m.aanmelden_idee_fact_when(), value: when },
    {
      id: 'interested',
      term: m.aanmelden_idee_fact_interested(),
      value: m.aanmelden_idee_interested({ count: interestedCount }),
    },
    ...belongingFacts(idee),
  ];
}
