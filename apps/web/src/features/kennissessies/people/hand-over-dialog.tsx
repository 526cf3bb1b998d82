import { gqlFetch } from '@academie/web-api';
import { HandOverKennissessieDocument, type KennissessieDetailFragment } from '@academie/web-api/gql';
import { Button, CheckboxField, Dialog, ErrorSummary, Paragraph, Row } from '@academie/web-ui';
import type { ComboboxOption } from '@academie/web-ui/combobox';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { PersonField } from './person-field.js';

type HandOverDialogProps = {
  session: KennissessieDetailFragment;
  open: boolean;
  onClose: () => void;
  onDone: (session: KennissessieDetailFragment, name: string) => void;
};

/** Gives a session to somebody else. */
export function HandOverDialog({ open, ...rest }: HandOverDialogProps) {
  return (
    <Dialog open={open} onClose={rest.onClose} title={m.sprekers_hand_over_title()}>
      <HandOverForm {...rest} />
    </Dialog>
  );
}

function HandOverForm({ session, onClose, onDone }: Omit<HandOverDialogProps, 'open'>) {
  const [persoon, setPersoon] = useState<ComboboxOption | null>(null);
  const form = useForm<boolean>({
    check: () => (persoon ? [] : [{ path: 'persoonId', message: m.sprekers_person_problem() }]),
    send: async (wholeReeks) => {
      if (!persoon) return;
      const variables = { id: session.id, persoonId: persoon.id, wholeReeks };
      onDone((await gqlFetch(HandOverKennissessieDocument, variables)).handOverKennissessie, persoon.label);
    },
  });
  return (
    <form
      className="academie-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit(new FormData(event.currentTarget).get('wholeReeks') === 'on');
      }}
    >
      <ErrorSummary errors={form.errors} />
      <Paragraph>{m.sprekers_hand_over_body()}</Paragraph>
      <PersonField {...form.errors.field('persoonId')} value={persoon} onChange={setPersoon} />
      {session.reeks && session.reeks.count > 1 && <CheckboxField label={m.sprekers_whole_reeks()} name="wholeReeks" />}
      <FormFailure error={form.failure} />
      <Row>
        <Button type="submit" purpose="primary" busy={form.busy}>
          {m.sprekers_hand_over_submit()}
        </Button>
        <Button purpose="subtle" onClick={onClose}>
          {m.sprekers_cancel()}
        </Button>
      </Row>
    </form>
  );
}
