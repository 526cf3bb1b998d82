import { isGqlError } from '@academie/web-api';
import { Block, EmptyState, Heading, LoadingState, Paragraph, ShowMore } from '@academie/web-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';
import { AccessRequests } from '../../features/beheer/access-requests.js';
import { ParkedJobs } from '../../features/beheer/parked-jobs.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { failureTitle } from '../../shared/failure-text.js';
import { PageHeader } from '../../shared/page-header.js';
import { beheerQuery } from './routes.js';

/** For a beheerder: who asks for an account, and what work got stuck. For anyone else there is no such page. */
export function BeheerPage() {
  const beheer = useInfiniteQuery(beheerQuery);
  if (isGqlError(beheer.error, 'NOT_FOUND')) throw notFound();
  if (beheer.isPending) return <LoadingState kind="page" />;
  if (beheer.isError) {
    return (
      <>
        <PageHeader title={failureTitle(beheer.error)} crumbs={[]} />
        <Failure error={beheer.error} titleSaid onRetry={() => void beheer.refetch()} />
      </>
    );
  }
  const [first] = beheer.data.pages;
  const requests = beheer.data.pages.flatMap((page) => page.accessRequests.nodes);
  if (!first?.me) throw notFound();
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
