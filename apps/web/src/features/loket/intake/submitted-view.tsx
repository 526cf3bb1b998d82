import '../loket.css';
import type { SubmittedLeervraagQuery } from '@academie/web-api/gql';
import { Heading, Panel, Paragraph, Row, Stack, Steps } from '@academie/web-ui';
import { IconCircleCheck } from '@tabler/icons-react';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink, RouteLink } from '../../../shared/links.js';
import { PageHeader } from '../../../shared/page-header.js';
import { dateAndTime, relativeMoment } from '../../../shared/time.js';

type Submitted = NonNullable<SubmittedLeervraagQuery['leervraag']>;

/** It has arrived: the number to remember it by, and what happens next. */
export function SubmittedView({ leervraag }: { leervraag: Submitted }) {
  const { id, number, subject, submittedAt, dueAt } = leervraag;
  return (
    <>
      <PageHeader title={m.loket_sent_title()} lead={m.loket_sent_lead({ subject })} crumbs={[]} />
      <div className="academie-narrow">
        <Panel wash className="academie-sent">
          <IconCircleCheck size={40} aria-hidden />
          <div>
            <p>{m.loket_sent_number()}</p>
            <p className="academie-sent__number">{number}</p>
          </div>
        </Panel>
        <Stack>
          <Heading level={2}>{m.loket_sent_next()}</Heading>
          <Steps
            steps={[
              {
                id: 'sent',
                title: m.loket_sent_step_received(),
                meta: relativeMoment(submittedAt),
                state: 'done',
              },
              { id: 'look', title: m.loket_sent_step_look(), state: 'now' },
              {
                id: 'answer',
                title: m.loket_sent_step_answer(),
                ...(dueAt && { meta: m.loket_sent_before({ moment: dateAndTime(dueAt) }) }),
                state: 'next',
              },
            ]}
          />
          <Paragraph>{m.loket_sent_follow()}</Paragraph>
        </Stack>
        <Row>
          <ButtonLink to={`/vragen/${id}` as string}>{m.loket_sent_to_question()}</ButtonLink>
          <RouteLink to="/">{m.not_found_home()}</RouteLink>
        </Row>
      </div>
    </>
  );
}
