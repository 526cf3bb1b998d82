import type { KennissessieAttendeeFragment, KennissessieAttendeesQuery } from '@academie/web-api/gql';
import { type Column, DataList, Disclosure, Hidden } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { answerText } from './question-words.js';

type Asked = NonNullable<KennissessieAttendeesQuery['kennissessie']>['questions'];

/** The column with what each person answered; none when nothing is asked. */
export function answersColumn(questions: Asked): Column<KennissessieAttendeeFragment>[] {
  if (questions.length === 0) return [];
  return [
    {
      id: 'answers',
      header: m.aanmelden_attendee_answers(),
      cell: (registration) => <AttendeeAnswers questions={questions} registration={registration} />,
    },
  ];
}

type AttendeeAnswersProps = { questions: Asked; registration: KennissessieAttendeeFragment };

function AttendeeAnswers({ questions, registration: { answers, persoon } }: AttendeeAnswersProps) {
  const given = new Map(answers.map(({ questionId, values }) => [questionId, values]));
  const answered = questions.filter(({ id }) => given.has(id));
  if (answered.length === 0) return m.aanmelden_own_none();
  return (
    <Disclosure
      summary={
        <>
          {m.aanmelden_attendee_answers()} <Hidden>{persoon.name}</Hidden>
        </>
      }
    >
      <DataList
        facts={answered.map((question) => ({
          id: question.id,
          term: question.label,
          value: answerText(question, given.get(question.id) ?? []),
        }))}
      />
    </Disclosure>
  );
}
