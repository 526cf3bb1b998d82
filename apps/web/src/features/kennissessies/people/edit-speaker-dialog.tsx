import { gqlFetch } from '@academie/web-api';
import {
  DescribeSpeakerDocument,
  type KennissessieDetailFragment,
  type SessionPersonFragment,
} from '@academie/web-api/gql';
import { Button, Dialog, ErrorSummary, Row, TextareaField, TextField } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, fieldText, useForm } from '../../../shared/use-form.js';

type EditSpeakerDialogProps = {
  /** Null: closed. */
  speaker: SessionPersonFragment | null;
  onClose: () => void;
  onSaved: (session: KennissessieDetailFragment, name: string) => void;
};

/** What the page says of a speaker; of one without an account also the name. */
export function EditSpeakerDialog({ speaker, onClose, onSaved }: EditSpeakerDialogProps) {
  return (
    <Dialog
      open={speaker !== null}
      onClose={onClose}
      title={speaker ? m.sprekers_edit_title({ name: speaker.name }) : ''}
    >
      {speaker && <EditSpeakerForm speaker={speaker} onClose={onClose} onSaved={onSaved} />}
    </Dialog>
  );
}

type Values = { name: string; organisatie: string; bio: string };

function EditSpeakerForm({ speaker, onClose, onSaved }: EditSpeakerDialogProps & { speaker: SessionPersonFragment }) {
  const byName = speaker.persoonId === null;
  const form = useForm<Values>({
    check: ({ name }) => (byName && name === '' ? [{ path: 'name', message: m.sprekers_name_problem() }] : []),
    send: async ({ name, organisatie, bio }) => {
      const input = byName ? { name, organisatie: organisatie || null, bio: bio || null } : { bio: bio || null };
      const { describeSpeaker } = await gqlFetch(DescribeSpeakerDocument, { id: speaker.id, input });
      onSaved(describeSpeaker, byName ? name : speaker.name);
    },
  });
  return (
    <form
      className="academie-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const text = (name: string) => fieldText(data, name);
        void form.submit({ name: text('name'), organisatie: text('organisatie'), bio: text('bio') });
      }}
    >
      <ErrorSummary errors={form.errors} />
      {byName && (
        <>
          <TextField
            label={m.sprekers_name()}
            name="name"
            maxLength={200}
            defaultValue={speaker.name}
            {...form.errors.field('name')}
          />
          <TextField
            label={m.sprekers_organisatie()}
            name="organisatie"
            optional
            maxLength={200}
            defaultValue={speaker.organisatie ?? ''}
            {...form.errors.field('organisatie')}
          />
        </>
      )}
      <TextareaField
        label={m.sprekers_bio()}
        hint={m.sprekers_bio_hint()}
        name="bio"
        optional
        rows={3}
        maxLength={600}
        defaultValue={speaker.bio ?? ''}
        {...form.errors.field('bio')}
      />
      <FormFailure error={form.failure} />
      <Row>
        <Button type="submit" purpose="primary" busy={form.busy}>
          {m.sprekers_save()}
        </Button>
        <Button purpose="subtle" onClick={onClose}>
          {m.sprekers_cancel()}
        </Button>
      </Row>
    </form>
  );
}
