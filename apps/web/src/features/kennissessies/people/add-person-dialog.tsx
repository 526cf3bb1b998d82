import { gqlFetch } from '@academie/web-api';
import {
  AddKennissessiePersonDocument,
  type KennissessieDetailFragment,
  type KennissessieRole,
} from '@academie/web-api/gql';
import {
  Button,
  CheckboxField,
  ChoiceGroup,
  Dialog,
  ErrorSummary,
  Row,
  TextareaField,
  TextField,
} from '@academie/web-ui';
import type { ComboboxOption } from '@academie/web-ui/combobox';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, fieldText, useForm } from '../../../shared/use-form.js';
import { PersonField } from './person-field.js';

type AddPersonDialogProps = {
  session: KennissessieDetailFragment;
  /** Null: closed. */
  role: KennissessieRole | null;
  onClose: () => void;
  onAdded: (session: KennissessieDetailFragment, name: string) => void;
};

/** Lets somebody organise along, or speak. */
export function AddPersonDialog({ session, role, onClose, onAdded }: AddPersonDialogProps) {
  const title = role === 'SPEAKER' ? m.sprekers_add_speaker() : m.sprekers_add_organizer();
  return (
    <Dialog open={role !== null} onClose={onClose} title={title}>
      {role && <AddPersonForm session={session} role={role} onClose={onClose} onAdded={onAdded} />}
    </Dialog>
  );
}

type Values = { persoon: ComboboxOption | null; name: string; organisatie: string; bio: string; wholeReeks: boolean };

function AddPersonForm({ session, role, onClose, onAdded }: AddPersonDialogProps & { role: KennissessieRole }) {
  const [account, setAccount] = useState(true);
  const [persoon, setPersoon] = useState<ComboboxOption | null>(null);
  const form = useForm<Values>({
    check: (values) => {
      if (account) return values.persoon ? [] : [{ path: 'persoonId', message: m.sprekers_person_problem() }];
      return values.name ? [] : [{ path: 'name', message: m.sprekers_name_problem() }];
    },
    send: async (values) => {
      const who = account
        ? { persoonId: values.persoon?.id ?? null }
        : { name: values.name, organisatie: values.organisatie || null };
      const input = { role, ...who, bio: values.bio || null };
      const { addKennissessiePerson } = await gqlFetch(AddKennissessiePersonDocument, {
        id: session.id,
        input,
        wholeReeks: values.wholeReeks,
      });
      onAdded(addKennissessiePerson, account ? (values.persoon?.label ?? '') : values.name);
    },
  });
  return (
    <form
      className="academie-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        void form.submit({
          persoon,
          name: fieldText(data, 'name'),
          organisatie: fieldText(data, 'organisatie'),
          bio: fieldText(data, 'bio'),
          wholeReeks: data.get('wholeReeks') === 'on',
        });
      }}
    >
      <ErrorSummary errors={form.errors} />
      {role === 'SPEAKER' && (
        <ChoiceGroup
          legend={m.sprekers_kind()}
          type="radio"
          name="kind"
          options={[
            { value: 'account', label: m.sprekers_kind_account() },
            { value: 'name', label: m.sprekers_kind_name() },
          ]}
          value={[account ? 'account' : 'name']}
          onChange={([kind]) => setAccount(kind === 'account')}
        />
      )}
      {account ? (
        <PersonField {...form.errors.field('persoonId')} value={persoon} onChange={setPersoon} />
      ) : (
        <>
          <TextField label={m.sprekers_name()} name="name" maxLength={200} {...form.errors.field('name')} />
          <TextField
            label={m.sprekers_organisatie()}
            name="organisatie"
            optional
            maxLength={200}
            {...form.errors.field('organisatie')}
          />
        </>
      )}
      {role === 'SPEAKER' && (
        <TextareaField
          label={m.sprekers_bio()}
          hint={m.sprekers_bio_hint()}
          name="bio"
          optional
          rows={3}
          maxLength={600}
          {...form.errors.field('bio')}
        />
      )}
      {session.reeks && session.reeks.count > 1 && <CheckboxField label={m.sprekers_whole_reeks()} name="wholeReeks" />}
      <FormFailure error={form.failure} />
      <Row>
        <Button type="submit" purpose="primary" busy={form.busy}>
          {m.sprekers_add()}
        </Button>
        <Button purpose="subtle" onClick={onClose}>
          {m.sprekers_cancel()}
        </Button>
      </Row>
    </form>
  );
}
