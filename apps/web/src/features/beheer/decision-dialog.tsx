import { gqlFetch } from '@academie/web-api';
import { type BeheerRequestFragment, DecideAccessRequestDocument } from '@academie/web-api/gql';
import { Button, Dialog, ErrorSummary, LoadingState, Paragraph, Row, TextareaField } from '@academie/web-ui';
import type { ComboboxOption } from '@academie/web-ui/combobox';
import { lazy, Suspense, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { FormFailure, fieldText, useForm } from '../../shared/use-form.js';

// The combobox and its library come when a beheerder lets somebody in.
const OrganisatieField = lazy(() => import('./organisatie-field.js'));

type DecisionDialogProps = {
  request: BeheerRequestFragment;
  /** Which decision is being made; null: the dialog is closed. */
  deciding: 'admit' | 'decline' | null;
  onClose: () => void;
  onDecided: (admitted: boolean) => void;
};

/** Letting somebody in, with where they work; or declining, with a reason that they get to read. */
export function DecisionDialog({ request, deciding, onClose, onDecided }: DecisionDialogProps) {
  const { name } = request;
  const title = deciding === 'decline' ? m.beheer_decline_title({ name }) : m.beheer_admit_title({ name });
  return (
    <Dialog open={deciding !== null} onClose={onClose} title={title}>
      {deciding === 'admit' && <Admit request={request} onClose={onClose} onDone={() => onDecided(true)} />}
      {deciding === 'decline' && <Decline request={request} onClose={onClose} onDone={() => onDecided(false)} />}
    </Dialog>
  );
}

type PartProps = { request: BeheerRequestFragment; onClose: () => void; onDone: () => void };

function Admit({ request: { id, email, organisationName }, onClose, onDone }: PartProps) {
  const [organisatie, setOrganisatie] = useState<ComboboxOption | null>(null);
  const { errors, failure, busy, submit } = useForm<void>({
    send: async () => {
      const input = { admit: true, organisatieId: organisatie?.id ?? null };
      await gqlFetch(DecideAccessRequestDocument, { id, input });
      onDone();
    },
  });
  return (
    <>
      <Paragraph>{m.beheer_admit_body({ email })}</Paragraph>
      <ErrorSummary errors={errors} />
      <FormFailure error={failure} />
      <Suspense fallback={<LoadingState count={2} />}>
        <OrganisatieField
          asked={organisationName}
          value={organisatie}
          onChange={setOrganisatie}
          {...errors.field('organisatieId')}
        />
      </Suspense>
      <Row>
        <Button purpose="primary" busy={busy} onClick={() => void submit()}>
          {busy ? m.form_busy() : m.beheer_admit()}
        </Button>
        <Button purpose="subtle" onClick={onClose}>
          {m.form_cancel()}
        </Button>
      </Row>
    </>
  );
}

function Decline({ request: { id }, onClose, onDone }: PartProps) {
  const { errors, failure, busy, submit } = useForm<string>({
    check: (reason) => (reason === '' ? [{ path: 'reason', message: m.beheer_reason_missing() }] : []),
    send: async (reason) => {
      await gqlFetch(DecideAccessRequestDocument, { id, input: { admit: false, reason } });
      onDone();
    },
  });
  return (
    <form
      noValidate
      className="academie-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(fieldText(new FormData(event.currentTarget), 'reason'));
      }}
    >
      <FormFailure error={failure} />
      <TextareaField
        label={m.beheer_reason()}
        hint={m.beheer_reason_hint()}
        name="reason"
        maxLength={2000}
        {...errors.field('reason')}
      />
      <Row>
        <Button type="submit" purpose="primary" busy={busy}>
          {busy ? m.form_busy() : m.beheer_decline()}
        </Button>
        <Button purpose="subtle" onClick={onClose}>
          {m.form_cancel()}
        </Button>
      </Row>
    </form>
  );
}
