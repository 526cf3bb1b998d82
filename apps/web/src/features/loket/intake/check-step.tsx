import { gqlFetch, invalidate, useViewer } from '@academie/web-api';
import { LeervragenDocument, SubmitLeervraagDocument } from '@academie/web-api/gql';
import { Alert, DataList, Hidden, Paragraph } from '@academie/web-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink, RouteLink } from '../../../shared/links.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { type IntakeStep, pathOf } from './intake-steps.js';
import { StepFrame } from './step-frame.js';
import { intakeThemasQuery } from './thema-step.js';
import type { Intake } from './use-intake.js';

/** Step 4: all of it once more, and off it goes. Who is not signed in does so here; the answers stay where they are. */
export function CheckStep({ intake, onClear }: { intake: Intake; onClear: () => void }) {
  const { subject, question, thema, savedAt } = intake.draft;
  const viewer = useViewer();
  const client = useQueryClient();
  const navigate = useNavigate();
  const themas = useQuery(intakeThemasQuery).data?.themas ?? [];
  const form = useForm({
    send: async (input: { subject: string; question: string; thema: string | null }) => {
      const { submitLeervraag } = await gqlFetch(SubmitLeervraagDocument, { input });
      // At once: who leaves now must not find a question to send a second time.
      intake.forget();
      void invalidate(client, LeervragenDocument);
      await navigate({ to: `/stel-een-vraag/verstuurd/${submitLeervraag.id}` as string, replace: true });
    },
  });
  const send = () => void form.submit({ subject: subject.trim(), question: question.trim(), thema: thema ?? null });
  const change = (step: IntakeStep, path: string, term: string) => (
    <RouteLink to={pathOf(step) as string} id={form.errors.id(path)}>
      {m.loket_intake_change()}
      <Hidden> {term}</Hidden>
    </RouteLink>
  );
  return (
    <StepFrame
      step="controle"
      title={m.loket_intake_check_title()}
      errors={form.errors}
      savedAt={savedAt}
      {...(viewer && { action: m.loket_intake_send() })}
      busy={form.busy}
      onSubmit={send}
      onClear={onClear}
    >
      <DataList
        rows
        facts={[
          {
            id: 'subject',
            term: m.loket_intake_subject_term(),
            value: subject,
            action: change('onderwerp', 'subject', m.loket_intake_subject_term()),
          },
          {
            id: 'question',
            term: m.loket_intake_question_term(),
            value: <span className="academie-plain-text">{question}</span>,
            action: change('vraag', 'question', m.loket_intake_question_term()),
          },
          {
            id: 'thema',
            term: m.loket_intake_thema_term(),
            value: themas.find(({ slug }) => slug === thema)?.name ?? thema ?? m.loket_intake_thema_unknown(),
            action: change('thema', 'thema', m.loket_intake_thema_term()),
          },
          ...(viewer
            ? [
                {
                  id: 'from',
                  term: m.loket_intake_from_term(),
                  value: [viewer.persoon.name, viewer.persoon.organisatie?.name].filter(Boolean).join(', '),
                },
              ]
            : []),
        ]}
      />
      <FormFailure error={form.failure} />
      {viewer === null && (
        <Alert type="info">
          <Paragraph>{m.loket_intake_sign_in()}</Paragraph>
          <div>
            <ButtonLink to="/inloggen" search={{ terug: pathOf('controle') }}>
              {m.loket_intake_sign_in_button()}
            </ButtonLink>
          </div>
        </Alert>
      )}
    </StepFrame>
  );
}
