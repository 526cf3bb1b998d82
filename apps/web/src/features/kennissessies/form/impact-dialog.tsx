import { Button, Dialog, Paragraph, Row } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import type { Impact } from './form-values.js';

type ImpactDialogProps = {
  impact: (Impact & { sessions: number }) | null;
  busy: boolean;
  onClose: () => void;
  onSave: () => void;
};

/** How many people a change reaches by mail, before it does. */
export function ImpactDialog({ impact, busy, onClose, onSave }: ImpactDialogProps) {
  return (
    <Dialog open={impact !== null} onClose={onClose} title={m.kennissessies_move_title()}>
      {impact && impact.sessions > 1 && <Paragraph>{m.reeks_move_body({ count: impact.sessions })}</Paragraph>}
      {impact && impact.invited > 0 && (
        <Paragraph>
          {impact.sessions > 1
            ? m.reeks_move_invited({ count: impact.invited })
            : m.kennissessies_move_body({ count: impact.invited })}
        </Paragraph>
      )}
      {impact && impact.promoted > 0 && (
        <Paragraph>{m.kennissessies_move_promoted({ count: impact.promoted })}</Paragraph>
      )}
      <Row>
        <Button purpose="primary" busy={busy} onClick={() => !busy && onSave()}>
          {m.kennissessies_save()}
        </Button>
        <Button purpose="subtle" onClick={onClose}>
          {m.kennissessies_back()}
        </Button>
      </Row>
    </Dialog>
  );
}
