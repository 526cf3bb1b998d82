import { GqlError, isGqlError, useViewer } from '@academie/web-api';
import type { SessieIdeeDetailFragment } from '@academie/web-api/gql';
import { LoadingState, Narrow } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { notFound } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IdeeForm } from '../../../features/kennissessies/ideeen/idee-form.js';
import { ideeQuery } from '../../../features/kennissessies/ideeen/idee-queries.js';
import { usePlanning } from '../../../features/kennissessies/use-planning.js';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { PageHeader } from '../../../shared/page-header.js';
import { kennissessieThemasQuery } from '../queries.js';
import { ideeCrumbs } from './crumbs.js';

/** What the forms offer to choose from. */
export type Choices = Pick<Parameters<typeof IdeeForm>[0], 'themas' | 'netwerken'> & { mayPlan: boolean };
export type Idee = SessieIdeeDetailFragment;

type FormPageProps = {
  title: string;
  lead?: string | undefined;
  idee: Idee | null;
  children: (choices: Choices) => ReactNode;
};

/** A page with a form, for who has an account, once it is known what there is to choose. */
export function FormPage({ title, lead, idee, children }: FormPageProps) {
  const viewer = useViewer();
  const planning = usePlanning();
  const themas = useQuery(kennissessieThemasQuery);
  return (
    <>
      <PageHeader title={title} lead={lead ?? idee?.title} crumbs={ideeCrumbs(idee)} />
      <Narrow>
        {viewer === null ? (
          <Failure error={new GqlError('UNAUTHENTICATED', '')} />
        ) : themas.isError ? (
          <Failure error={themas.error} onRetry={() => void themas.refetch()} />
        ) : planning && themas.data ? (
          children({ themas: themas.data.themas, ...planning })
        ) : (
          <LoadingState kind="rows" count={4} />
        )}
      </Narrow>
    </>
  );
}

type WithIdeeProps = {
  ideeId: string;
  title: string;
  lead?: string;
  allowed: (idee: Idee) => boolean;
  children: (idee: Idee, choices: Choices) => ReactNode;
};

/** The same for a session without a date that is there, and that the reader may change. */
export function WithIdee({ ideeId, title, lead, allowed, children }: WithIdeeProps) {
  const { data, error, refetch } = useQuery(ideeQuery(ideeId));
  if (isGqlError(error, 'NOT_FOUND')) throw notFound();
  const idee = data?.sessieIdee ?? null;
  return (
    <FormPage title={title} lead={lead} idee={idee}>
      {(choices) => {
        if (!idee) {
          return error ? (
            <Failure error={error} onRetry={() => void refetch()} />
          ) : (
            <LoadingState kind="rows" count={4} />
          );
        }
        if (!allowed(idee)) return <Failure error={new GqlError('FORBIDDEN', m.aanmelden_idee_may_not())} />;
        return children(idee, choices);
      }}
    </FormPage>
  );
}
