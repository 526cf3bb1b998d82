import { gqlFetch, gqlQuery } from '@academie/web-api';
import { AnswerGuestInvitationDocument, GuestLinkDocument, type GuestLinkFactsFragment } from '@academie/web-api/gql';
import { Button, ErrorSummary, Heading, Paragraph, Row, Stack, TextField } from '@academie/web-ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { AnswerFields } from '../questions/answer-fields.js';
import { answersToSend, missingAnswers, toAnswers } from '../questions/answer-values.js';

/** What the guest just did: said whether they come, or answered otherwise while they come already. */
export type GuestSaid = 'answer' | 'answers';

type GuestFormProps = { token: string; link: GuestLinkFactsFragment; onSaid: (said: GuestSaid) => void };

/** Whether they come, their name when we do not know it, and what the organiser asks of who comes. */
export function GuestForm({ token, link, onSaid }: GuestFormProps) {
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [answers, setAnswers] = useState(() => toAnswers(link.answers));
  const { status, questions } = link;
  const asks = status === 'INVITED' || status === 'DECLINED';
  const needsName = asks && link.needsName;
  const form = useForm<boolean>({
    check: (comes) =>
      comes
        ? [
            ...(needsName && name.trim().length < 2 ? [{ path: 'name', message: m.gasten_page_name_problem() }] : []),
            ...missingAnswers(questions, answers),
          ]
        : [],
    send: async (comes) => {
      const variables = { token, comes, name: name.trim() || null, answers: answersToSend(questions, answers) };
      const { answerGuestInvitation } = await gqlFetch(AnswerGuestInvitationDocument, variables);
      client.setQueryData(gqlQuery(GuestLinkDocument, { token }).queryKey, { guestInvitation: answerGuestInvitation });
      onSaid(comes && !asks ? 'answers' : 'answer');
    },
  });
  const action = actionOf(link);
  return (
    <form
      className="academie-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit(action !== null);
      }}
    >
      <ErrorSummary errors={form.errors} />
      {needsName && (
        <TextField
          label={m.gasten_page_name()}
          hint={m.gasten_page_name_hint()}
          autoComplete="name"
          maxLength={200}
          {...form.errors.field('name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      {questions.length > 0 && (
        <Stack>
          <Heading level={2} appearance="level-3">
            {asks ? m.gasten_page_questions() : m.aanmelden_own_title()}
          </Heading>
          <Paragraph>{m.gasten_page_questions_intro()}</Paragraph>
          <AnswerFields questions={questions} answers={answers} errors={form.errors} onChange={setAnswers} />
        </Stack>
      )}
      <FormFailure error={form.failure} />
      <Row>
        {action && (
          <Button type="submit" purpose="primary" busy={form.busy}>
            {action}
          </Button>
        )}
        {status !== 'DECLINED' && (
          <Button purpose="secondary" onClick={() => void form.submit(false)}>
            {m.gasten_page_not()}
          </Button>
        )}
      </Row>
    </form>
  );
}

/** What sending the form does; null when there is nothing to send but a no. */
function actionOf({ status, questions }: GuestLinkFactsFragment): string | null {
  if (status === 'INVITED') return m.gasten_page_come();
  if (status === 'DECLINED') return m.gasten_page_come_after_all();
  return questions.length > 0 ? m.aanmelden_submit_change() : null;
}
