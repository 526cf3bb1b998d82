import { gqlFetch, gqlQuery, invalidate } from '@academie/web-api';
import {
  ArrangeCertificatesDocument,
  CertificaatregelingDocument,
  type CertificaatregelingFactsFragment,
} from '@academie/web-api/gql';
import {
  Block,
  Button,
  CheckboxField,
  ErrorSummary,
  Heading,
  LoadingState,
  Paragraph,
  Row,
  TextField,
} from '@academie/web-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { FormFailure, useForm } from '../../shared/use-form.js';
import { readHours } from './certificate-words.js';

/** Whether a session gives certificates, in the room of those who organise it. */
export function ArrangeCertificates({ kennissessieId }: { kennissessieId: string }) {
  const { data, error, refetch } = useQuery(gqlQuery(CertificaatregelingDocument, { kennissessieId }));
  const regeling = data?.certificaatregeling;
  return (
    <Block labelledBy="bewijs-van-deelname">
      <Heading level={2} id="bewijs-van-deelname">
        {m.certificaat_arrange()}
      </Heading>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState kind="rows" count={2} />}
      {regeling && <ArrangeForm kennissessieId={kennissessieId} regeling={regeling} />}
    </Block>
  );
}

type FormProps = { kennissessieId: string; regeling: CertificaatregelingFactsFragment };
type Typed = { isOn: boolean; hours: string; note: string };

function ArrangeForm({ kennissessieId, regeling }: FormProps) {
  const client = useQueryClient();
  const [typed, setTyped] = useState<Typed>({
    isOn: regeling.isOn,
    hours: String(regeling.hours).replace('.', ','),
    note: regeling.note ?? '',
  });
  const [saved, setSaved] = useState(false);
  const change = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part });
    setSaved(false);
  };
  const { errors, failure, busy, submit } = useForm<Typed>({
    check: ({ hours }) => (readHours(hours) > 0 ? [] : [{ path: 'hours', message: m.certificaat_hours_wrong() }]),
    send: async ({ isOn, hours, note }) => {
      const input = { kennissessieId, isOn, hours: readHours(hours), note: note.trim() || null };
      await gqlFetch(ArrangeCertificatesDocument, { input });
      setSaved(true);
      await invalidate(client, CertificaatregelingDocument);
    },
  });
  return (
    <form
      noValidate
      className="academie-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(typed);
      }}
    >
      <Paragraph>
        {regeling.issued > 0 ? m.certificaat_issued({ count: regeling.issued }) : m.certificaat_arrange_lead()}
      </Paragraph>
      <ErrorSummary errors={errors} />
      <FormFailure error={failure} />
      <CheckboxField
        label={m.certificaat_arrange_on()}
        checked={typed.isOn}
        onChange={(event) => change({ isOn: event.target.checked })}
      />
      {typed.isOn && (
        <>
          <TextField
            label={m.certificaat_arrange_hours()}
            hint={m.certificaat_arrange_hours_hint()}
            inputMode="decimal"
            maxLength={6}
            value={typed.hours}
            onChange={(event) => change({ hours: event.target.value })}
            {...errors.field('hours')}
          />
          <TextField
            label={m.certificaat_arrange_note()}
            hint={m.certificaat_arrange_note_hint()}
            optional
            maxLength={300}
            value={typed.note}
            onChange={(event) => change({ note: event.target.value })}
            {...errors.field('note')}
          />
        </>
      )}
      <Row>
        <Button type="submit" purpose="secondary" busy={busy}>
          {m.certificaat_arrange_save()}
        </Button>
        <span role="status">{saved && m.certificaat_arrange_saved()}</span>
      </Row>
    </form>
  );
}
