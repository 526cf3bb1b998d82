import { gqlFetch, gqlQuery } from '@academie/web-api';
import { BeheerJobsDocument, type BeheerJobsQuery, RetryParkedJobDocument } from '@academie/web-api/gql';
import { Button, EmptyState, LoadingState, Notice, Paragraph, Table } from '@academie/web-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { dateAndTime } from '../../shared/time.js';
import { FormFailure, useForm } from '../../shared/use-form.js';

const jobsQuery = gqlQuery(BeheerJobsDocument, {});
type Job = BeheerJobsQuery['parkedJobs'][number];

/** Work that failed every time it was tried, with a way to try it once more. */
export function ParkedJobs() {
  const { data, error, refetch } = useQuery(jobsQuery);
  const client = useQueryClient();
  const [retried, setRetried] = useState<string>();
  const { failure, submit } = useForm<Job>({
    send: async ({ id, task }) => {
      await gqlFetch(RetryParkedJobDocument, { id });
      setRetried(task);
      await client.invalidateQueries({ queryKey: jobsQuery.queryKey });
    },
  });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState kind="rows" count={2} />;
  return (
    <>
      <FormFailure error={failure} />
      {retried && <Notice onClose={() => setRetried(undefined)}>{m.beheer_retried({ task: retried })}</Notice>}
      {data.parkedJobs.length === 0 ? (
        <EmptyState title={m.beheer_jobs_empty_title()} headingLevel={3}>
          <Paragraph>{m.beheer_jobs_empty_body()}</Paragraph>
        </EmptyState>
      ) : (
        <Table
          caption={m.beheer_jobs_title()}
          hideCaption
          rows={data.parkedJobs}
          rowKey={({ id }) => id}
          columns={[
            { id: 'task', header: m.beheer_job_task(), cell: ({ task }) => task, rowHead: true },
            { id: 'since', header: m.beheer_job_since(), cell: ({ since }) => dateAndTime(since) },
            { id: 'attempts', header: m.beheer_job_attempts(), cell: ({ attempts }) => attempts, number: true },
            { id: 'error', header: m.beheer_job_error(), cell: ({ lastError }) => lastError },
            {
              id: 'retry',
              header: m.beheer_job_action(),
              cell: (job) => (
                <Button
                  purpose="secondary"
                  aria-label={m.beheer_retry_named({ task: job.task })}
                  onClick={() => void submit(job)}
                >
                  {m.beheer_retry()}
                </Button>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
