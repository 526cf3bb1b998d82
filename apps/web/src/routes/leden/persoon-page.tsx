import { Narrow } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PersoonProfile } from '../../features/leden/persoon-profile.js';
import { PageHeader } from '../../shared/page-header.js';
import { persoonQuery } from './routes.js';

const route = getRouteApi('/leden/$persoonId');

/** A colleague: what they do, and what they may be asked about. The loader saw to it that there is one. */
export function PersoonPage() {
  const { persoonId } = route.useParams();
  const profile = useQuery(persoonQuery(persoonId)).data?.persoon;
  if (!profile) return null;
  return (
    <>
      <PageHeader title={profile.persoon.name} lead={profile.persoon.functie} crumbs={[]} />
      <Narrow>
        <PersoonProfile profile={profile} />
      </Narrow>
    </>
  );
}
