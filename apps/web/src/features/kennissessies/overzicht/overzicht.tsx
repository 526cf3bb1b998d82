import { gqlQuery } from '@academie/web-api';
import { type KennissessieDetailFragment, OrganiseOverzichtDocument } from '@academie/web-api/gql';
import { Block, type Count, Counts, Heading, LoadingState, Panel, Paragraph, Row, Stack } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { RouteLink } from '../../../shared/links.js';
import { isPast } from '../../../shared/time.js';
import { type Todo, todosOf } from './todos.js';

/** How a session stands, and what waits for those who organise it. */
export function Overzicht({ session }: { session: KennissessieDetailFragment }) {
  const { data, error, refetch } = useQuery({
    ...gqlQuery(OrganiseOverzichtDocument, { id: session.id }),
    // It tells what the other parts changed: never from memory.
    refetchOnMount: 'always',
  });
  return (
    <Stack gap="wide">
      <Block labelledBy="stand">
        <Heading level={2} id="stand">
          {m.overzicht_title()}
        </Heading>
        <Counts counts={countsOf(session, data?.answerSummary.accepted)} />
      </Block>
      <Block labelledBy="te-doen">
        <Heading level={2} id="te-doen">
          {m.overzicht_todo_title()}
        </Heading>
        {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
        {!error && !data && <LoadingState kind="rows" count={2} />}
        {data && <Todos id={session.id} todos={todosOf(session, data)} />}
      </Block>
    </Stack>
  );
}

function Todos({ id, todos }: { id: string; todos: readonly Todo[] }) {
  if (todos.length === 0) return <Paragraph>{m.overzicht_todo_none()}</Paragraph>;
  return (
    <Stack gap="tight">
      {todos.map(({ id: what, text, action, to }) => (
        <Panel key={what}>
          <Row between>
            <span>{text}</span>
            <RouteLink to={to} params={{ id }}>
              {action}
            </RouteLink>
          </Row>
        </Panel>
      ))}
    </Stack>
  );
}

function countsOf(session: KennissessieDetailFragment, accepted: number | undefined): Count[] {
  const { capacity, registeredCount: count, waitlistCount, status, endsAt } = session;
  const registered = capacity === null ? count : m.overzicht_of({ count, capacity });
  return [
    { id: 'registered', term: m.overzicht_registered(), count: registered },
    { id: 'waiting', term: m.overzicht_waitlist(), count: waitlistCount },
    ...(status === 'PUBLISHED' && !isPast(endsAt) && accepted !== undefined
      ? [{ id: 'accepted', term: m.overzicht_accepted(), count: accepted }]
      : []),
  ];
}
