import { Button } from '@academie/web-ui';
import { IconCircleCheck } from '@tabler/icons-react';
import { m } from '../../../paraglide/messages.js';

/** The button of a small form, and beside it that it was done. */
export function SavedRow({ label, busy, saved }: { label: string; busy: boolean; saved: boolean }) {
  return (
    <div className="academie-saved">
      <Button type="submit" purpose="primary" busy={busy}>
        {busy ? m.form_busy() : label}
      </Button>
      <span role="status">
        {saved && (
          <span className="academie-saved__text">
            <IconCircleCheck aria-hidden />
            {m.herinnering_saved()}
          </span>
        )}
      </span>
    </div>
  );
}
