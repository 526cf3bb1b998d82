import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { Heading, Panel, Paragraph, Row } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';
import { isPast, shortDate } from '../../../shared/time.js';
import { waitingEvaluatieQuery } from './evaluatie-queries.js';

/** On the page of a session that is over: asks who was there what they thought of it, while they can still say it. */
export function EvaluatieInvite({ session }: { session: KennissessieDetailFragment }) {
  const place = session.viewerRegistration?.status;
  const wasThere = isPast(session.endsAt) && (place === 'REGISTERED' || place === 'ATTENDED');
  const { data } = useQuery({ ...waitingEvaluatieQuery(session.id), enabled: wasThere });
  const evaluatie = data?.waitingEvaluatie;
  if (!evaluatie?.closesAt) return null;
  return (
    <Panel wash className="academie-no-print">
      <Heading level={2} appearance="level-3">
        {m.evaluatie_invite_title()}
      </Heading>
      <Paragraph>
        {evaluatie.anonymous ? m.evaluatie_invite_anonymous() : m.evaluatie_invite_by_name()}{' '}
        {m.evaluatie_open_until({ date: shortDate(evaluatie.closesAt) })}
      </Paragraph>
      <Row>
        <ButtonLink to="/kennissessies/$id/evaluatie" params={{ id: session.id }}>
          {m.evaluatie_fill_in()}
        </ButtonLink>
      </Row>
    </Panel>
  );
}
