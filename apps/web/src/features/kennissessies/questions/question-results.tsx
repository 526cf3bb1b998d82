import type { KennissessieAskingFragment } from '@academie/web-api/gql';
import { DataList, Disclosure, Paragraph, Table } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { shortDate } from '../../../shared/time.js';
import { yesOrNo } from './question-words.js';

export type Summary = KennissessieAskingFragment['questionSummaries'][number];

/** What a question brought: choices counted, texts with who gave them, and what was deleted as promised. */
export function QuestionResults({ summary }: { summary: Summary }) {
  const { answeredCount, forgottenCount, forgottenAt } = summary;
  return (
    <>
      {answeredCount === 0 ? (
        <Paragraph>{m.aanmelden_results_count({ count: 0 })}</Paragraph>
      ) : (
        <Disclosure summary={m.aanmelden_results_count({ count: answeredCount })}>
          {summary.question.kind === 'TEXT' ? <Texts summary={summary} /> : <Counts summary={summary} />}
        </Disclosure>
      )}
      {forgottenAt && (
        <Paragraph>{m.aanmelden_results_forgotten({ count: forgottenCount, date: shortDate(forgottenAt) })}</Paragraph>
      )}
    </>
  );
}

function Counts({ summary: { question, counts } }: { summary: Summary }) {
  return (
    <Table
      caption={question.label}
      hideCaption
      columns={[
        {
          id: 'option',
          header: m.aanmelden_results_option(),
          rowHead: true,
          cell: ({ value }) => (question.kind === 'YES_NO' ? yesOrNo(value) : value),
        },
        { id: 'count', header: m.aanmelden_results_times(), number: true, cell: ({ count }) => count },
      ]}
      rows={counts}
      rowKey={({ value }) => value}
    />
  );
}

function Texts({ summary: { texts, answeredCount } }: { summary: Summary }) {
  return (
    <>
      <DataList
        facts={texts.map(({ persoon, values }) => ({
          id: persoon.id,
          term: persoon.name,
          value: <span className="academie-lines">{values[0]}</span>,
        }))}
      />
      {answeredCount > texts.length && <Paragraph>{m.aanmelden_results_more({ count: texts.length })}</Paragraph>}
    </>
  );
}
