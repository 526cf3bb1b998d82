import type { LeervraagDetailFragment } from '@academie/web-api/gql';
import { Heading, LoadingState, Panel } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { type Ref, useEffect, useEffectEvent } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { RouteLink } from '../../../shared/links.js';
import { relativeMoment } from '../../../shared/time.js';
import type { AnswerField } from '../handle/answer-form.js';
import { HandleBar, type HandleBarHandle } from '../handle/handle-bar.js';
import { leervraagQuery } from '../leervraag-query.js';
import { isAnswered } from '../loket-words.js';
import { VraagAnswer, VraagBadges, VraagSuggesties } from '../vraag/vraag-parts.js';
import { RouteNote } from '../vraag/vraag-view.js';

type InboxDetailProps = {
  id: string;
  renderField: AnswerField;
  keys: boolean;
  heading: Ref<HTMLHeadingElement>;
  bar: Ref<HandleBarHandle>;
  /** Called once the question is on the page. */
  onReady: () => void;
};

/** The question that stands open beside the list, with all that is needed to answer it. */
export function InboxDetail({ id, renderField, keys, heading, bar, onReady }: InboxDetailProps) {
  const { data, error, refetch } = useQuery(leervraagQuery(id));
  const isThere = Boolean(data?.leervraag);
  const ready = useEffectEvent(onReady);
  useEffect(() => {
    if (isThere) ready();
  }, [isThere]);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data?.leervraag) return <LoadingState kind="lines" count={8} />;
  const { leervraag } = data;
  return (
    <Panel className="academie-inbox__detail">
      <Heading level={2} appearance="level-3" ref={heading} tabIndex={-1}>
        {leervraag.subject}
      </Heading>
      <p className="academie-soft">{received(leervraag)}</p>
      <VraagBadges leervraag={leervraag} />
      <p className="academie-plain-text">{leervraag.question}</p>
      {leervraag.routeNote && <RouteNote note={leervraag.routeNote} />}
      <VraagAnswer leervraag={leervraag} headingLevel={3} />
      <HandleBar ref={bar} leervraag={leervraag} renderField={renderField} keys={keys} />
      <RouteLink to={`/vragen/${id}` as string}>{m.loket_inbox_whole()}</RouteLink>
      {!isAnswered(leervraag) && <VraagSuggesties leervraag={leervraag} title={m.loket_suggest_handle()} />}
    </Panel>
  );
}

/** "Noor de Wit, Gemeente Zwolle · gisteren om 10.14 uur · LV-2026-0012" */
function received({ askedBy, submittedAt, number }: LeervraagDetailFragment): string {
  const from = [askedBy.name, askedBy.organisatie?.name].filter(Boolean).join(', ');
  return [from, relativeMoment(submittedAt), number].join(' · ');
}
