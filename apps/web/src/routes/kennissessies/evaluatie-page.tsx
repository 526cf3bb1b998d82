import { isGqlError } from '@academie/web-api';
import type { EvaluatieDetailFragment } from '@academie/web-api/gql';
import { Alert, EmptyState, LoadingState, Narrow, Paragraph, Stack } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { evaluatieQuery } from '../../features/kennissessies/evaluatie/evaluatie-queries.js';
import { FillForm } from '../../features/kennissessies/evaluatie/fill-form.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { ButtonLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';
import { shortDate } from '../../shared/time.js';

const route = getRouteApi('/kennissessies/$id/evaluatie');

/** Where somebody who was at a session says what they thought of it. */
export function EvaluatiePage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(evaluatieQuery(id));
  const evaluatie = data?.evaluatie;
  if (isGqlError(error, 'NOT_FOUND')) throw notFound();
  if (!evaluatie && !error) return <LoadingState kind="page" />;
  return (
    <Narrow>
      <PageHeader
        title={m.evaluatie_page_title()}
        lead={evaluatie?.title}
        crumbs={[
          { to: '/kennissessies', label: m.kennissessies_title() },
          ...(evaluatie ? [{ to: `/kennissessies/${id}`, label: evaluatie.title }] : []),
        ]}
      />
      {evaluatie ? <Body evaluatie={evaluatie} /> : <Failure error={error} onRetry={() => void refetch()} />}
    </Narrow>
  );
}

function Body({ evaluatie }: { evaluatie: EvaluatieDetailFragment }) {
  const [sent, setSent] = useState(false);
  const { id, anonymous, answered, closesAt, viewerCan } = evaluatie;
  if (answered) return <Thanks id={id} focused={sent} />;
  if (viewerCan.answer && closesAt) {
    return (
      <Stack>
        <Alert type="info">
          {anonymous ? m.evaluatie_promise_anonymous() : m.evaluatie_promise_by_name()}{' '}
          {m.evaluatie_open_until({ date: shortDate(closesAt) })}
        </Alert>
        <FillForm evaluatie={evaluatie} onDone={() => setSent(true)} />
      </Stack>
    );
  }
  const organises = viewerCan.prepare || viewerCan.seeResults;
  return (
    <EmptyState title={organises ? m.evaluatie_organiser_title() : m.evaluatie_closed_title()}>
      <Paragraph>{organises ? m.evaluatie_organiser_body() : m.evaluatie_closed_body()}</Paragraph>
      {organises ? (
        <ButtonLink to="/kennissessies/$id/organiseren/evaluatie" params={{ id }}>
          {m.evaluatie_organiser_link()}
        </ButtonLink>
      ) : (
        <ButtonLink to="/kennissessies/$id" params={{ id }}>
          {m.evaluatie_thanks_back()}
        </ButtonLink>
      )}
    </EmptyState>
  );
}

function Thanks({ id, focused }: { id: string; focused: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form with the button that was pressed is gone.
    if (focused) box.current?.focus();
  }, [focused]);
  return (
    <div ref={box} tabIndex={-1}>
      <EmptyState title={m.evaluatie_thanks_title()}>
        <Paragraph>{m.evaluatie_thanks_body()}</Paragraph>
        <ButtonLink to="/kennissessies/$id" params={{ id }}>
          {m.evaluatie_thanks_back()}
        </ButtonLink>
      </EmptyState>
    </div>
  );
}
