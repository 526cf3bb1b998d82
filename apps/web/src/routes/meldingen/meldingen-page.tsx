import { LoadingState } from '@academie/web-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { MeldingenList } from '../../features/meldingen/meldingen-list.js';
import { meldingenQuery } from '../../features/meldingen/meldingen-query.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';

/** What the reader was told. */
export function MeldingenPage() {
  const meldingen = useInfiniteQuery(meldingenQuery);
  return (
    <>
      <PageHeader title={m.meldingen_link()} lead={m.meldingen_lead()} crumbs={[]} />
      <div className="academie-meldingen">
        {meldingen.isPending ? (
          <LoadingState kind="rows" count={6} />
        ) : meldingen.isError ? (
          <Failure error={meldingen.error} onRetry={() => void meldingen.refetch()} />
        ) : (
          <MeldingenList data={meldingen.data} query={meldingen} />
        )}
      </div>
    </>
  );
}
