import { LoadingState, Narrow } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { PersoonProfile } from '../../features/leden/persoon-profile.js';
import { Failure } from '../../shared/failure.js';
import { failureTitle } from '../../shared/failure-text.js';
import { PageHeader } from '../../shared/page-header.js';
import { persoonQuery } from './routes.js';

const route = getRouteApi('/leden/$persoonId');

/** A colleague: what they do, and what they may be asked about. */
export function PersoonPage() {
  const { persoonId } = route.useParams();
  const { data, error, refetch } = useQuery(persoonQuery(persoonId));
  if (error) {
    return (
      <>
        <PageHeader title={failureTitle(error)} crumbs={[]} />
        <Failure error={error} titleSaid onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) return <LoadingState kind="page" />;
  if (!data.persoon) throw notFound();
  const { persoon } = data.persoon;
  return (
    <Narrow>
      <PageHeader title={persoon.name} lead={persoon.functie} crumbs={[]} />
      <PersoonProfile profile={data.persoon} />
    </Narrow>
  );
}
