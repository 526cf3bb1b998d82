import { Button, Dialog, Paragraph, Row } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';

type PublishDialogProps = { open: boolean; busy: boolean; onClose: () => void; onPublish: () => void };

/** From a draft to something that everyone sees: say so first. */
export function PublishDialog({ open, busy, onClose, onPublish }: PublishDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={m.kennissessies_publish_title()}>
      <Paragraph>{m.kennissessies_publish_body()}</Paragraph>
      <Row>
        <Button purpose="primary" busy={busy} onClick={() => !busy && onPublish()}>
          {m.kennissessies_publish()}
        </Button>
        <Button purpose="subtle" onClick={onClose}>
          {m.kennissessies_back()}
        </Button>
      </Row>
    </Dialog>
  );
}
