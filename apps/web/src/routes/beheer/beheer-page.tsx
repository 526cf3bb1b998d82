import { Block, EmptyState, Heading, Paragraph, ShowMore } from '@academie/web-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { AccessRequests } from '../../features/beheer/access-requests.js';
import { ParkedJobs } from '../../features/beheer/parked-jobs.js';
import { m } from '../../paraglide/messages.js';
import { PageHeader } from '../../shared/page-header.js';
import { beheerQuery } from './routes.js';

/** For a beheerder: who asks for an account, and what work got stuck. The loader turns everybody else away. */
export function BeheerPage() {
  const beheer = useInfiniteQuery(beheerQuery);
  const first = beheer.data?.pages[0];
  if (!beheer.data || !first?.me) return null;
  const requests = beheer.data.pages.flatMap((page) => page.accessRequests.nodes);
  return (
    <>
      <PageHeader title={m.beheer_title()} lead={m.beheer_lead()} crumbs={[]} />
      <Block labelledBy="aanvragen">
        <Heading level={2} appearance="level-3" id="aanvragen">
          {m.beheer_requests_title()}
        </Heading>
        <AccessRequests requests={requests} can={first.me.viewerCan} />
        {first.accessRequests.totalCount === 0 && (
          <EmptyState title={m.beheer_requests_empty_title()} headingLevel={3}>
            <Paragraph>{m.beheer_requests_empty_body()}</Paragraph>
          </EmptyState>
        )}
        <ShowMore
          shown={requests.length}
          total={first.accessRequests.totalCount}
          busy={beheer.isFetchingNextPage}
          onMore={beheer.hasNextPage ? () => void beheer.fetchNextPage() : undefined}
        />
      </Block>
      <Block labelledBy="taken">
        <Heading level={2} appearance="level-3" id="taken">
          {m.beheer_jobs_title()}
        </Heading>
        <Paragraph>{m.beheer_jobs_lead()}</Paragraph>
        <ParkedJobs />
      </Block>
    </>
  );
}
