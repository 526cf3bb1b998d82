import { GqlError, gqlFetch, gqlQuery, isGqlError, useViewer } from '@academie/web-api';
import { type ReeksAskingFragment, ReeksQuestionsDocument, RegisterForReeksDocument } from '@academie/web-api/gql';
import { LoadingState, Narrow, Paragraph } from '@academie/web-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, notFound, useNavigate } from '@tanstack/react-router';
import { AnswersForm } from '../../features/kennissessies/questions/answers-form.js';
import { keepOutcomes, registeredWords } from '../../features/kennissessies/reeks/reeks-outcomes.js';
import { answersOf, openDates, questionsOf } from '../../features/kennissessies/reeks/reeks-questions.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { ButtonLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';

const route = getRouteApi('/kennissessies/reeks/$id/aanmelden');

/** Registering for all of a series that asks something: each question once, whatever the number of dates. */
export function ReeksRegisterPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(gqlQuery(ReeksQuestionsDocument, { id }));
  const viewer = useViewer();
  if (isGqlError(error, 'NOT_FOUND')) throw notFound();
  const reeks = data?.reeks;
  const count = reeks ? openDates(reeks).length : 0;
  return (
    <>
      <PageHeader
        title={reeks?.viewerCan.cancelRegistrations ? m.reeks_register_rest() : m.reeks_register()}
        lead={reeks && (count > 0 ? m.reeks_answers_lead({ title: reeks.title, count }) : reeks.title)}
        crumbs={[
          { to: '/kennissessies', label: m.kennissessies_title() },
          ...(reeks ? [{ to: `/kennissessies/reeks/${id}`, label: reeks.title }] : []),
        ]}
      />
      <Narrow>
        {viewer === null ? (
          <Failure error={new GqlError('UNAUTHENTICATED', '')} />
        ) : reeks ? (
          <Form key={id} reeks={reeks} />
        ) : error ? (
          <Failure error={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingState kind="rows" count={4} />
        )}
      </Narrow>
    </>
  );
}

function Form({ reeks }: { reeks: ReeksAskingFragment }) {
  const { id, viewerCan } = reeks;
  const client = useQueryClient();
  const navigate = useNavigate();
  const back = (purpose: 'subtle' | 'secondary') => (
    <ButtonLink purpose={purpose} to="/kennissessies/reeks/$id" params={{ id }}>
      {m.reeks_answers_back()}
    </ButtonLink>
  );
  if (!viewerCan.register) {
    return (
      <>
        <Paragraph>{m.reeks_answers_closed()}</Paragraph>
        {back('secondary')}
      </>
    );
  }
  const questions = questionsOf(reeks);
  return (
    <>
      {questions.length > 0 && <Paragraph>{m.reeks_answers_intro()}</Paragraph>}
      <AnswersForm
        questions={questions}
        before={answersOf(reeks)}
        action={m.aanmelden_submit()}
        back={back('subtle')}
        send={async (answers) => {
          const { registerForReeks } = await gqlFetch(RegisterForReeksDocument, { id, answers });
          keepOutcomes(client, registerForReeks);
          // In place of the form: who goes back must not find it again, filled in and all.
          await navigate({
            to: '/kennissessies/reeks/$id',
            params: { id },
            replace: true,
            state: { reeksRegistered: registeredWords(registerForReeks) },
          });
        }}
      />
    </>
  );
}
