import { hasRole, useViewer } from '@academie/web-api';
import { EmptyState, LoadingState, Paragraph } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Inbox } from '../../features/loket/inbox/inbox.js';
import { loketCountsQuery } from '../../features/loket/lists/leervragen-query.js';
import { MyVragen } from '../../features/loket/lists/my-vragen.js';
import type { VragenSearch } from '../../features/loket/lists/vragen-search.js';
import { m } from '../../paraglide/messages.js';
import { ButtonLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';
import { answerField } from './answer-field.js';

const route = getRouteApi('/vragen');

/** For an adviseur the inbox of the loket, for everybody else their own questions. */
export function VragenPage() {
  const viewer = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const adviseur = hasRole(viewer, 'ADVISEUR');
  const counts = useQuery({ ...loketCountsQuery, enabled: adviseur }).data?.leervraagCounts;
  const ask = <ButtonLink to={'/stel-een-vraag' as string}>{m.nav_stel_een_vraag()}</ButtonLink>;
  if (viewer === undefined) return <LoadingState kind="page" />;
  if (viewer === null) {
    return (
      <>
        <PageHeader title={m.loket_mine_title()} lead={m.loket_mine_lead()} crumbs={[]} actions={ask} />
        <EmptyState title={m.error_sign_in_title()}>
          <Paragraph>{m.loket_mine_sign_in()}</Paragraph>
          <ButtonLink to="/inloggen" search={{ terug: '/vragen' }}>
            {m.sign_in()}
          </ButtonLink>
        </EmptyState>
      </>
    );
  }
  if (!adviseur) {
    return (
      <>
        <PageHeader title={m.loket_mine_title()} lead={m.loket_mine_lead()} crumbs={[]} actions={ask} />
        <MyVragen viewer={viewer} />
      </>
    );
  }
  const lead = counts && [
    m.loket_inbox_waiting({ count: counts.submitted }),
    ...(counts.overdue > 0 ? [m.loket_inbox_overdue({ count: counts.overdue })] : []),
  ];
  return (
    <>
      <PageHeader title={m.loket_inbox_title()} lead={lead?.join(' ') ?? m.loket_inbox_lead()} crumbs={[]} />
      <Inbox
        viewer={viewer}
        search={search}
        renderField={answerField}
        onSearch={(next: VragenSearch) => void navigate({ search: next, resetScroll: false })}
      />
    </>
  );
}
