import './evaluatie.css';
import type { EvaluatieOutcomesFragment } from '@academie/web-api/gql';
import { Disclosure, Heading, Panel, Paragraph, Stack, Table } from '@academie/web-ui';
import { useId } from 'react';
import { m } from '../../../paraglide/messages.js';
import type { Question } from './fill-values.js';
import { type Bar, barsOf, conclusionOf } from './outcome-words.js';

type Outcome = EvaluatieOutcomesFragment['outcomes'][number];

/** What was said at one question: in one sentence, as bars with the table beside it, or in the words themselves. */
export function QuestionOutcome({ question, outcome }: { question: Question; outcome: Outcome }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Panel>
        <Heading level={3} appearance="level-4" id={id}>
          {question.text}
        </Heading>
        {question.kind === 'TEXT' ? (
          <Texts texts={outcome.texts} />
        ) : (
          <Bars question={question} outcome={outcome} labelledBy={id} />
        )}
      </Panel>
    </section>
  );
}

function Bars({ question, outcome, labelledBy }: { question: Question; outcome: Outcome; labelledBy: string }) {
  const bars = barsOf(question, outcome.bars);
  const most = Math.max(...outcome.bars, 1);
  return (
    <figure className="academie-figure" aria-labelledby={labelledBy}>
      <Stack>
        <figcaption>{conclusionOf(question, outcome)}</figcaption>
        <ol className="academie-bars">
          {bars.map(({ label, count }) => (
            <li key={label} className="academie-bars__row">
              <span>{label}</span>
              <svg className="academie-bars__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
                <rect width={(count / most) * 100} height={10} />
              </svg>
              <span className="academie-bars__count">{count}</span>
            </li>
          ))}
        </ol>
        <Disclosure summary={m.evaluatie_as_table()}>
          <Table<Bar>
            caption={question.text}
            hideCaption
            rows={bars}
            rowKey={({ label }) => label}
            columns={[
              { id: 'label', header: m.evaluatie_answer(), cell: ({ label }) => label, rowHead: true },
              { id: 'count', header: m.evaluatie_count(), cell: ({ count }) => count, number: true },
            ]}
          />
        </Disclosure>
      </Stack>
    </figure>
  );
}

function Texts({ texts }: { texts: Outcome['texts'] }) {
  if (texts.length === 0) return <Paragraph>{m.evaluatie_no_texts()}</Paragraph>;
  return (
    <ul className="academie-answers">
      {withKeys(texts).map(({ key, text, author }) => (
        <li key={key}>
          <blockquote className="academie-lines">{text}</blockquote>
          {author && <p className="academie-small academie-soft">{author}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Two people may write the same, so the place is what tells them apart; the list never changes. */
function withKeys(texts: Outcome['texts']) {
  return texts.map((said, position) => ({ ...said, key: `${position}` }));
}
