import { gqlQuery } from '@academie/web-api';
import { KennissessieAnswersDocument, type KennissessieDetailFragment } from '@academie/web-api/gql';
import { DataList, Heading, Panel, Paragraph } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';
import { takesPart } from '../registration/seats.js';
import { answerText } from './question-words.js';

/** What the reader answered with their registration, with the way to change it. */
export function OwnAnswers({ session }: { session: KennissessieDetailFragment }) {
  const { id, questionCount, viewerRegistration: own, viewerCan } = session;
  const comes = takesPart(own);
  const { data } = useQuery({ ...gqlQuery(KennissessieAnswersDocument, { id }), enabled: comes && questionCount > 0 });
  if (!comes || questionCount === 0 || !data?.kennissessie) return null;
  const { questions, viewerRegistration } = data.kennissessie;
  const given = new Map(viewerRegistration?.answers.map(({ questionId, values }) => [questionId, values]));
  const open = questions.some((question) => question.required && !given.has(question.id));
  return (
    <Panel className="academie-no-print">
      <Heading level={2} appearance="level-4">
        {m.aanmelden_own_title()}
      </Heading>
      {open && viewerCan.changeAnswers && <Paragraph>{m.aanmelden_own_open()}</Paragraph>}
      <DataList
        facts={questions.map((question) => {
          const values = given.get(question.id);
          return {
            id: question.id,
            term: question.label,
            value: values ? answerText(question, values) : m.aanmelden_own_none(),
          };
        })}
      />
      {viewerCan.changeAnswers && (
        <ButtonLink purpose={open ? 'primary' : 'secondary'} to="/kennissessies/$id/aanmelden" params={{ id }}>
          {given.size === 0 ? m.aanmelden_own_answer() : m.aanmelden_own_change()}
        </ButtonLink>
      )}
    </Panel>
  );
}
