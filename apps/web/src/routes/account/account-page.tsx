import '../../features/leden/leden.css';
import { Columns, LoadingState, Stack } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { CertificatesPanel } from '../../features/certificaten/certificates-panel.js';
import { MinePanel } from '../../features/kennissessies/mine-panel.js';
import { OwnReminders } from '../../features/kennissessies/reminders/own-reminders.js';
import { accountQuery } from '../../features/leden/account-query.js';
import { AgendaPanel } from '../../features/leden/agenda-panel.js';
import { ProfileForm } from '../../features/leden/profile-form.js';
import { SessionsPanel } from '../../features/leden/sessions-panel.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';

/** The reader's own account: what they tell, their calendar, where they are signed in. */
export function AccountPage() {
  const { data, error, refetch } = useQuery(accountQuery);
  return (
    <>
      <PageHeader title={m.account_mine()} lead={data?.me?.email ?? m.leden_account_lead()} crumbs={[]} />
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data?.me ? (
        <Columns aside>
          <ProfileForm account={data.me} themas={data.themas} />
          <Stack>
            <MinePanel />
            <AgendaPanel agendaUrl={data.me.agendaUrl} />
            <CertificatesPanel />
            <OwnReminders />
            <SessionsPanel sessions={data.sessions} />
          </Stack>
        </Columns>
      ) : (
        <LoadingState kind="rows" count={6} />
      )}
    </>
  );
}
