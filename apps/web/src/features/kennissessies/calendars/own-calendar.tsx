import type { KennissessieSeatCalendarFragment } from '@academie/web-api/gql';
import { Alert, Button, ButtonAnchor, ErrorMessage, Heading, Notice, Paragraph, Row, Stack } from '@academie/web-ui';
import { IconCalendarDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { ownAnswerText, ownSentText } from './calendar-words.js';
import { invitedOf, LOOK_AGAIN_MS, ownCalendarQuery, useResend } from './use-resend.js';

/** What the reader's own calendar was told, and the two ways to put the session in it. */
export function OwnCalendar({ kennissessieId }: { kennissessieId: string }) {
  const { data } = useQuery({
    ...ownCalendarQuery(kennissessieId),
    refetchOnMount: 'always',
    refetchInterval: ({ state }) =>
      state.data?.kennissessie?.viewerRegistration?.calendar?.state === 'UNDER_WAY' ? LOOK_AGAIN_MS : false,
  });
  const calendar = data?.kennissessie?.viewerRegistration?.calendar;
  return calendar ? <OwnStanding calendar={calendar} /> : null;
}

/** The same when it is known already. */
export function OwnStanding({ calendar }: { calendar: KennissessieSeatCalendarFragment }) {
  const [sent, setSent] = useState(false);
  const resend = useResend(() => setSent(true));
  return (
    <Stack>
      <Heading level={3} appearance="level-4">
        {m.agendastand_own_title()}
      </Heading>
      <Paragraph>{[ownSentText(calendar), ownAnswerText(calendar)].filter(Boolean).join(' ')}</Paragraph>
      {calendar.state === 'BOUNCED' && <Alert type="warning">{m.agendastand_own_bounced()}</Alert>}
      {calendar.state === 'AT_ODDS' && <Alert type="warning">{m.agendastand_own_at_odds()}</Alert>}
      <Row tight className="academie-no-print">
        <ButtonAnchor
          purpose="secondary"
          href={`/bestanden/kennissessies/${calendar.kennissessieId}/agenda.ics`}
          iconStart={<IconCalendarDown size={20} aria-hidden />}
          download
        >
          {m.agendastand_download()}
        </ButtonAnchor>
        {calendar.resendable && calendar.version !== null && (
          <Button
            purpose="subtle"
            busy={resend.isPending}
            onClick={() => !resend.isPending && resend.mutate(invitedOf(calendar))}
          >
            {m.agendastand_resend_own()}
          </Button>
        )}
      </Row>
      {sent && <Notice onClose={() => setSent(false)}>{m.agendastand_resend_own_done()}</Notice>}
      {resend.isError && (
        <div role="alert">
          <ErrorMessage>{failureText(resend.error)}</ErrorMessage>
        </div>
      )}
    </Stack>
  );
}
