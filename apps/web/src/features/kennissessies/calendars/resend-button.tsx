import { ErrorMessage, Hidden, LinkButton } from '@academie/web-ui';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { type InvitedCalendar, invitedOf, useResend } from './use-resend.js';

/** Sends one person their invitation once more; what came of it stands where it was asked. */
export function ResendButton({ calendar, name }: { calendar: InvitedCalendar; name: string }) {
  const [sent, setSent] = useState(false);
  const resend = useResend(() => setSent(true));
  return (
    <>
      <LinkButton
        aria-disabled={resend.isPending || undefined}
        onClick={() => !resend.isPending && resend.mutate(invitedOf(calendar))}
      >
        {m.agendastand_resend()}
        <Hidden> {m.agendastand_resend_to({ name })}</Hidden>
      </LinkButton>
      <div role="status">{sent && !resend.isError && m.agendastand_resend_done()}</div>
      {resend.isError && (
        <div role="alert">
          <ErrorMessage>{failureText(resend.error)}</ErrorMessage>
        </div>
      )}
    </>
  );
}
