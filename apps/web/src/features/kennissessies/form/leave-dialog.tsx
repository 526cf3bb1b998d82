import { Button, Dialog, Paragraph, Row } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import type { useLeaveGuard } from './use-leave-guard.js';

/** Asked when the page is left with changes that are not saved. */
export function LeaveDialog({ guard }: { guard: ReturnType<typeof useLeaveGuard> }) {
  return (
    <Dialog open={guard.asking} onClose={guard.stay} title={m.kennissessies_leave_title()}>
      <Paragraph>{m.kennissessies_leave_body()}</Paragraph>
      <Row>
        <Button purpose="primary" onClick={guard.stay}>
          {m.kennissessies_leave_stay()}
        </Button>
        <Button purpose="subtle" onClick={guard.leave}>
          {m.kennissessies_leave_go()}
        </Button>
      </Row>
    </Dialog>
  );
}
