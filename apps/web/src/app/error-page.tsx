import { isGqlError } from '@academie/web-api';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Failure } from '../shared/failure.js';
import { failureTitle } from '../shared/failure-text.js';
import { PageHeader } from '../shared/page-header.js';
import { NotFoundPage } from './not-found-page.js';

/** A page that failed to load or broke while drawing. The frame around it stays, and so does the way out. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { reset: resetQueries } = useQueryErrorResetBoundary();
  useEffect(() => resetQueries(), [resetQueries]);
  if (isGqlError(error, 'NOT_FOUND')) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={failureTitle(error)} />
      <Failure
        error={error}
        titleSaid
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </>
  );
}
