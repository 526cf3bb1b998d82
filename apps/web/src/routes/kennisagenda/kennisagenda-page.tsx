import { EmptyState, LoadingState, Paragraph } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { AgendaView } from '../../features/kennisagenda/agenda-view.js';
import { kennisagendaQuery } from '../../features/kennisagenda/kennisagenda-query.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { ButtonLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';

/** The kennisagenda of the period we are in. */
export function KennisagendaPage() {
  const { data, error, refetch } = useQuery(kennisagendaQuery);
  const agenda = data?.kennisagenda;
  return (
    <>
      <PageHeader
        title={m.kennisagenda_title()}
        lead={agenda ? m.kennisagenda_lead({ period: agenda.period }) : m.kennisagenda_lead_short()}
        crumbs={[]}
      />
      {agenda ? (
        <AgendaView agenda={agenda} />
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <EmptyState title={m.kennisagenda_empty_title()}>
          <Paragraph>{m.kennisagenda_empty_body()}</Paragraph>
          <ButtonLink to={'/stel-een-vraag' as string}>{m.nav_stel_een_vraag()}</ButtonLink>
        </EmptyState>
      ) : (
        <LoadingState kind="rows" count={8} />
      )}
    </>
  );
}
