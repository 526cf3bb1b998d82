import { gqlMutation } from '@academie/web-api';
import {
  type KennissessieDetailFragment,
  RemoveKennissessiePersonDocument,
  type SessionPersonFragment,
} from '@academie/web-api/gql';
import { Button, Dialog, ErrorMessage, Paragraph, Row } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';

type RemovePersonDialogProps = {
  /** Null: closed. */
  person: SessionPersonFragment | null;
  /** It is the reader who steps down. */
  own: boolean;
  onClose: () => void;
  /** Null: the reader may not see the session any more. */
  onRemoved: (session: KennissessieDetailFragment | null, name: string) => void;
};

/** Takes somebody from the people of a session, or lets the reader step down. */
export function RemovePersonDialog({ person, own, onClose, onRemoved }: RemovePersonDialogProps) {
  const remove = useMutation(
    gqlMutation(RemoveKennissessiePersonDocument, {
      onSuccess: ({ removeKennissessiePerson }) => onRemoved(removeKennissessiePerson, person?.name ?? ''),
    }),
  );
  const name = person?.name ?? '';
  const asOrganizer = person?.role === 'CO_ORGANIZER';
  const body = asOrganizer ? m.sprekers_remove_organizer({ name }) : m.sprekers_remove_speaker({ name });
  return (
    <Dialog
      open={person !== null}
      onClose={onClose}
      title={own ? m.sprekers_step_down_title() : m.sprekers_remove_title({ name })}
    >
      <Paragraph>{own && asOrganizer ? m.sprekers_step_down_body() : body}</Paragraph>
      {remove.isError && <ErrorMessage>{failureText(remove.error)}</ErrorMessage>}
      <Row>
        <Button
          purpose="primary"
          hint="negative"
          busy={remove.isPending}
          onClick={() => person && !remove.isPending && remove.mutate({ id: person.id })}
        >
          {own ? m.sprekers_step_down() : m.sprekers_remove()}
        </Button>
        <Button purpose="subtle" onClick={onClose}>
          {m.sprekers_cancel()}
        </Button>
      </Row>
    </Dialog>
  );
}
