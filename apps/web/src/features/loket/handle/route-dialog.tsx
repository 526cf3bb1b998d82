import type { RouteLeervraagInput } from '@academie/web-api/gql';
import { Button, ChoiceGroup, Dialog, ErrorSummary, LoadingState, TextareaField } from '@academie/web-ui';
import type { ComboboxOption } from '@academie/web-ui/combobox';
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, fieldText, useForm } from '../../../shared/use-form.js';
import { type TargetKind, targetKinds, useTargets } from './use-targets.js';

const Combobox = lazy(async () => ({ default: (await import('@academie/web-ui/combobox')).Combobox }));

type RouteDialogProps = {
  open: boolean;
  /** Which question, or how many. */
  title: string;
  onClose: () => void;
  /** Sends them on; what it throws is shown in the dialog. */
  onRoute: (input: RouteLeervraagInput, targetName: string) => Promise<unknown>;
};

/** Sends a question on to where the answer is: a colleague, an organisation or a netwerk. */
export function RouteDialog({ open, title, onClose, onRoute }: RouteDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <RouteForm onClose={onClose} onRoute={onRoute} />
    </Dialog>
  );
}

type Routing = { kind: TargetKind; target: ComboboxOption | null; note: string };

function RouteForm({ onClose, onRoute }: Pick<RouteDialogProps, 'onClose' | 'onRoute'>) {
  const [kind, setKind] = useState<TargetKind>('adviseur');
  const [target, setTarget] = useState<ComboboxOption | null>(null);
  const [typed, setTyped] = useState('');
  const options = useTargets(kind, typed);
  const path = `${kind}Id`;
  const form = useForm<Routing>({
    check: (routing) => (routing.target ? [] : [{ path, message: words[kind].error() }]),
    send: async (routing) => {
      if (!routing.target) return;
      await onRoute({ [path]: routing.target.id, note: routing.note || null }, routing.target.label);
      onClose();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void form.submit({ kind, target, note: fieldText(new FormData(event.currentTarget), 'note') });
  };
  return (
    <form className="academie-form" noValidate onSubmit={submit}>
      <ErrorSummary errors={form.errors} />
      <ChoiceGroup
        type="radio"
        name="kind"
        legend={m.loket_route_to()}
        value={[kind]}
        onChange={([next = 'adviseur']) => {
          setKind(next);
          setTarget(null);
          setTyped('');
        }}
        options={targetKinds.map((value) => ({ value, label: words[value].choice() }))}
      />
      <Suspense fallback={<LoadingState count={2} />}>
        <Combobox
          key={kind}
          label={words[kind].label()}
          hint={words[kind].hint()}
          options={options}
          value={target}
          onChange={setTarget}
          onSearch={setTyped}
          emptyText={m.loket_route_nothing()}
          {...form.errors.field(path)}
        />
      </Suspense>
      <TextareaField
        label={m.loket_route_note()}
        hint={m.loket_route_note_hint()}
        optional
        name="note"
        rows={3}
        maxLength={2000}
        {...form.errors.field('note')}
      />
      <FormFailure error={form.failure} />
      <div className="academie-row">
        <Button type="submit" purpose="primary" busy={form.busy}>
          {form.busy ? m.form_busy() : m.loket_route_send()}
        </Button>
        <Button purpose="subtle" onClick={onClose}>
          {m.form_cancel()}
        </Button>
      </div>
    </form>
  );
}

const words = {
  adviseur: {
    choice: m.loket_route_adviseur,
    label: m.loket_route_adviseur_label,
    hint: m.loket_route_adviseur_hint,
    error: m.loket_route_adviseur_error,
  },
  organisatie: {
    choice: m.loket_route_organisatie,
    label: m.loket_route_organisatie_label,
    hint: m.loket_route_organisatie_hint,
    error: m.loket_route_organisatie_error,
  },
  netwerk: {
    choice: m.loket_route_netwerk,
    label: m.loket_route_netwerk_label,
    hint: m.loket_route_netwerk_hint,
    error: m.loket_route_netwerk_error,
  },
} satisfies Record<TargetKind, Record<string, () => string>>;
