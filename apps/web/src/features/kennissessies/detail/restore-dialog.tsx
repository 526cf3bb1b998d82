import { Button, Dialog, Paragraph, Row } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';

type RestoreDialogProps = {
  open: boolean;
  busy: boolean;
  /** How many get their invitation back. */
  registered: number;
  onClose: () => void;
  onRestore: () => void;
};

/** What was called off goes on after all: people get mail, so say so first. */
export function RestoreDialog({ open, busy, registered, onClose, onRestore }: RestoreDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={m.agendastand_restore_title()}>
      <Paragraph>
        {registered === 0 ? m.agendastand_restore_nobody() : m.agendastand_restore_people({ count: registered })}
      </Paragraph>
      <Row>
        <Button purpose="primary" busy={busy} onClick={() => !busy && onRestore()}>
          {m.agendastand_restore()}
        </Button>
        <Button purpose="subtle" onClick={onClose}>
          {m.kennissessies_back()}
        </Button>
      </Row>
    </Dialog>
  );
}
