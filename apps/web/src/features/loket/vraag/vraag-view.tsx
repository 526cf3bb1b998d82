import '../loket.css';
import type { LeervraagDetailFragment } from '@academie/web-api/gql';
import { Block, Columns, DataList, Heading, Panel, Stack, type Step, Steps } from '@academie/web-ui';
import type { ReactNode } from 'react';
import { m } from '../../../paraglide/messages.js';
import { dateAndTime, longDate, relativeMoment } from '../../../shared/time.js';
import type { AnswerField } from '../handle/answer-form.js';
import { HandleBar } from '../handle/handle-bar.js';
import { isAnswered } from '../loket-words.js';
import { VraagAnswer, VraagHistory, VraagSuggesties } from './vraag-parts.js';
import { VraagSessies } from './vraag-sessies.js';

type VraagViewProps = {
  leervraag: LeervraagDetailFragment;
  renderField: AnswerField;
  /** The conversation about it. */
  gesprekken: ReactNode;
};

/** Where a question stands: the way it goes, the answer, the question, and the conversation about it. */
export function VraagView({ leervraag, renderField, gesprekken }: VraagViewProps) {
  const { question, viewerCan, routeNote } = leervraag;
  const handles = viewerCan.take || viewerCan.route || viewerCan.answer || viewerCan.close;
  return (
    <>
      <Panel>
        <Steps steps={stepsOf(leervraag)} />
      </Panel>
      <div className="academie-vraag">
        <Columns aside>
          <Stack gap="wide">
            <VraagAnswer leervraag={leervraag} />
            <Block labelledBy="de-vraag">
              <Heading level={2} id="de-vraag">
                {m.loket_vraag_question()}
              </Heading>
              <p className="academie-plain-text">{question}</p>
            </Block>
            {handles && (
              <Block labelledBy="behandelen">
                <Heading level={2} id="behandelen">
                  {m.loket_vraag_handle()}
                </Heading>
                {routeNote && <RouteNote note={routeNote} />}
                <HandleBar leervraag={leervraag} renderField={renderField} />
              </Block>
            )}
            {gesprekken}
          </Stack>
          <Stack>
            <Facts leervraag={leervraag} />
            <VraagSessies leervraagId={leervraag.id} />
            {!isAnswered(leervraag) && (
              <VraagSuggesties
                leervraag={leervraag}
                title={handles ? m.loket_suggest_handle() : m.loket_suggest_meanwhile()}
              />
            )}
          </Stack>
        </Columns>
      </div>
    </>
  );
}

/** A word from who routed it to who gets it; the asker does not see it. */
export function RouteNote({ note }: { note: string }) {
  return (
    <blockquote className="academie-route-note">
      <p className="academie-soft academie-small">{m.loket_vraag_route_note()}</p>
      <p className="academie-plain-text">{note}</p>
    </blockquote>
  );
}

function Facts({ leervraag }: { leervraag: LeervraagDetailFragment }) {
  const { number, askedBy, submittedAt, thema, assignee, routedTo } = leervraag;
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {m.loket_vraag_facts()}
      </Heading>
      <DataList
        facts={[
          { id: 'number', term: m.loket_fact_number(), value: number },
          {
            id: 'from',
            term: m.loket_fact_from(),
            value: [askedBy.name, askedBy.organisatie?.name].filter(Boolean).join(', '),
          },
          { id: 'asked', term: m.loket_fact_asked(), value: longDate(submittedAt) },
          ...(thema ? [{ id: 'thema', term: m.loket_fact_thema(), value: thema.name }] : []),
          ...(assignee ? [{ id: 'assignee', term: m.loket_fact_assignee(), value: assignee.name }] : []),
          ...(routedTo ? [{ id: 'routed', term: m.loket_fact_routed(), value: routedTo }] : []),
        ]}
      />
      <VraagHistory leervraag={leervraag} />
    </Panel>
  );
}

/** The way of a question, in three steps that everybody knows. */
export function stepsOf(leervraag: LeervraagDetailFragment): Step[] {
  const { status, submittedAt, assignee, routedTo, answeredAt, dueAt } = leervraag;
  const answered = isAnswered(leervraag);
  const who = routedTo ?? assignee?.name;
  const expected = dueAt ? m.loket_step_expected({ moment: dateAndTime(dueAt) }) : undefined;
  const last = answered ? answeredAt && relativeMoment(answeredAt) : expected;
  return [
    { id: 'asked', title: m.loket_step_asked(), meta: relativeMoment(submittedAt), state: 'done' },
    {
      id: 'handled',
      title: answered || who ? m.loket_step_handled() : m.loket_step_read(),
      ...(who && { meta: m.loket_step_by({ who }) }),
      state: answered ? 'done' : 'now',
    },
    {
      id: 'answered',
      title: status === 'CLOSED' ? m.loket_step_closed() : m.loket_step_answered(),
      ...(last && { meta: last }),
      state: answered ? 'done' : 'next',
    },
  ];
}
