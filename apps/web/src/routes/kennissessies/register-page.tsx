import { GqlError, gqlFetch, gqlQuery, isGqlError, useViewer } from '@academie/web-api';
import {
  ChangeKennissessieAnswersDocument,
  KennissessieAnswersDocument,
  type KennissessieAnswersQuery,
  type KennissessieDetailFragment,
  RegisterWithAnswersDocument,
  type RegistrationStatus,
} from '@academie/web-api/gql';
import { LoadingState, Narrow, Paragraph } from '@academie/web-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, notFound, useNavigate } from '@tanstack/react-router';
import { whenText } from '../../features/kennissessies/kennissessie-words.js';
import { toAnswers } from '../../features/kennissessies/questions/answer-values.js';
import { AnswersForm } from '../../features/kennissessies/questions/answers-form.js';
import { isComing, seatAction, takesPart } from '../../features/kennissessies/registration/seats.js';
import { patchSession } from '../../features/kennissessies/registration/use-seat.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { ButtonLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';
import { kennissessieQuery } from './queries.js';

const route = getRouteApi('/kennissessies/$id/aanmelden');

export function answersQuery(id: string) {
  return gqlQuery(KennissessieAnswersDocument, { id });
}

/** Registering for a session that asks something, or answering otherwise later. */
export function RegisterPage() {
  const { id } = route.useParams();
  const session = useQuery(kennissessieQuery(id));
  const answers = useQuery(answersQuery(id));
  const viewer = useViewer();
  if (isGqlError(session.error, 'NOT_FOUND')) throw notFound();
  const error = session.error ?? answers.error;
  const found = session.data?.kennissessie;
  const asked = answers.data?.kennissessie;
  return (
    <>
      <PageHeader
        title={titleOf(found)}
        lead={found && m.aanmelden_lead({ title: found.title, when: whenText(found) })}
        crumbs={[
          { to: '/kennissessies', label: m.kennissessies_title() },
          ...(found ? [{ to: `/kennissessies/${id}`, label: found.title }] : []),
        ]}
      />
      <Narrow>
        {viewer === null ? (
          <Failure error={new GqlError('UNAUTHENTICATED', '')} />
        ) : found && asked ? (
          <Form key={id} session={found} asked={asked} />
        ) : error ? (
          <Failure error={error} onRetry={() => void Promise.all([session.refetch(), answers.refetch()])} />
        ) : (
          <LoadingState kind="rows" count={4} />
        )}
      </Narrow>
    </>
  );
}

type FormProps = {
  session: KennissessieDetailFragment;
  asked: NonNullable<KennissessieAnswersQuery['kennissessie']>;
};

function Form({ session, asked: { questions, viewerRegistration } }: FormProps) {
  const { id, viewerCan } = session;
  const changes = takesPart(session.viewerRegistration);
  const action = seatAction(session);
  const finish = useFinish(id);
  if (!(changes ? viewerCan.changeAnswers : isComing(action))) {
    return <Closed id={id} text={changes ? m.aanmelden_closed_change() : m.aanmelden_closed()} />;
  }
  if (changes && questions.length === 0) return <Closed id={id} text={m.aanmelden_nothing_asked()} />;
  return (
    <>
      {questions.length > 0 && <Paragraph>{m.aanmelden_intro()}</Paragraph>}
      <AnswersForm
        questions={questions}
        before={toAnswers(viewerRegistration?.answers ?? [])}
        back={
          <ButtonLink purpose="subtle" to="/kennissessies/$id" params={{ id }}>
            {m.aanmelden_back()}
          </ButtonLink>
        }
        action={changes || !isComing(action) ? m.aanmelden_submit_change() : submitLabel[action]()}
        send={async (answers) => {
          const variables = { kennissessieId: id, answers };
          if (changes) {
            const { changeKennissessieAnswers } = await gqlFetch(ChangeKennissessieAnswersDocument, variables);
            return finish(changeKennissessieAnswers, m.aanmelden_done_change());
          }
          const { registerForKennissessie } = await gqlFetch(RegisterWithAnswersDocument, variables);
          return finish(registerForKennissessie, doneText(registerForKennissessie.status));
        }}
      />
    </>
  );
}

function Closed({ id, text }: { id: string; text: string }) {
  return (
    <>
      <Paragraph>{text}</Paragraph>
      <ButtonLink purpose="secondary" to="/kennissessies/$id" params={{ id }}>
        {m.aanmelden_back()}
      </ButtonLink>
    </>
  );
}

/** Back to the session, which says what came of it. */
function useFinish(id: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async ({ kennissessie }: { kennissessie: Parameters<typeof patchSession>[1] }, said: string) => {
    patchSession(client, kennissessie);
    await client.invalidateQueries({ refetchType: 'none' });
    // In place of the form: who goes back must not find it again, filled in and all.
    await navigate({
      to: '/kennissessies/$id',
      params: { id },
      replace: true,
      state: { kennissessieSaved: said },
    });
  };
}

const submitLabel = {
  register: m.aanmelden_submit,
  wait: m.aanmelden_submit_wait,
  ask: m.plaatsen_ask,
};

function doneText(status: RegistrationStatus): string {
  if (status === 'WAITLISTED') return m.aanmelden_done_wait();
  return status === 'REQUESTED' ? m.plaatsen_done_asked() : m.aanmelden_done();
}

function titleOf(session: KennissessieDetailFragment | null | undefined): string {
  if (session && takesPart(session.viewerRegistration)) return m.aanmelden_title_change();
  return session && seatAction(session) === 'wait' ? m.aanmelden_title_wait() : m.aanmelden_title();
}
