import { Narrow } from '@academie/web-ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { StopReminders } from '../../features/kennissessies/reminders/stop-reminders.js';
import { m } from '../../paraglide/messages.js';
import { ButtonLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';

const route = getRouteApi('/herinneringen/$token');

/** Somebody wants no reminders any more. */
export function StopPage() {
  const { token } = route.useParams();
  const [stopped, setStopped] = useState(false);
  return stopped ? (
    <>
      <PageHeader title={m.herinnering_stopped_title()} lead={m.herinnering_stopped_body()} />
      <div role="status">
        <ButtonLink purpose="secondary" to="/account">
          {m.herinnering_stopped_account()}
        </ButtonLink>
      </div>
    </>
  ) : (
    <>
      <PageHeader title={m.herinnering_stop_title()} lead={m.herinnering_stop_lead()} />
      <Narrow>
        <StopReminders token={token} onStopped={() => setStopped(true)} />
      </Narrow>
    </>
  );
}
