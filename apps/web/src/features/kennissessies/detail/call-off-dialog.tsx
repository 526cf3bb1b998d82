import { Button, Dialog, Paragraph, Row, TextareaField } from '@academie/web-ui';
import { type FormEvent, useState } from 'react';
import { m } from '../../../paraglide/messages.js';

type CallOffDialogProps = {
  open: boolean;
  busy: boolean;
  /** How many get mail. */
  people: number;
  error: string | undefined;
  onClose: () => void;
  onCallOff: (reason: string) => void;
};

/** Calling a session off: with the reason that everybody reads, and how many that is. What was typed outlives the dialog. */
export function CallOffDialog({ open, busy, people, error, onClose, onCallOff }: CallOffDialogProps) {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onCallOff(reason);
  };
  return (
    <Dialog open={open} onClose={onClose} title={m.kennissessies_call_off_title()}>
      <Paragraph>
        {people === 0 ? m.kennissessies_call_off_nobody() : m.kennissessies_call_off_people({ count: people })}
      </Paragraph>
      <form className="academie-form" onSubmit={submit} noValidate>
        <TextareaField
          label={m.kennissessies_call_off_reason()}
          hint={m.kennissessies_call_off_reason_hint()}
          error={error}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Row>
          <Button type="submit" purpose="primary" hint="negative" busy={busy}>
            {m.kennissessies_call_off()}
          </Button>
          <Button purpose="subtle" onClick={onClose}>
            {m.kennissessies_back()}
          </Button>
        </Row>
      </form>
    </Dialog>
  );
}
