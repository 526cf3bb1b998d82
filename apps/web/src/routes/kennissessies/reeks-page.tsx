import { isGqlError } from '@academie/web-api';
import type { ReeksViewFragment } from '@academie/web-api/gql';
import { Block, Heading, LoadingState, Panel, Stack } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { ReeksDates } from '../../features/kennissessies/reeks/reeks-dates.js';
import { ReeksOrganiseBar } from '../../features/kennissessies/reeks/reeks-organise-bar.js';
import { reeksQuery } from '../../features/kennissessies/reeks/reeks-query.js';
import { ReeksSeats } from '../../features/kennissessies/reeks/reeks-seats.js';
import { ruleText } from '../../features/kennissessies/reeks/reeks-words.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';
import { isPast } from '../../shared/time.js';

const route = getRouteApi('/kennissessies/reeks/$id');
const above = [{ to: '/kennissessies', label: m.kennissessies_title() }];

/** A series with all its dates, at an address that can be shared. */
export function ReeksPage() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(reeksQuery(id));
  if (isPending) return <LoadingState kind="page" />;
  if (isGqlError(error, 'NOT_FOUND')) throw notFound();
  if (!data?.reeks) {
    return (
      <>
        <PageHeader title={m.reeks_title()} crumbs={above} />
        <Failure error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  return <Series key={id} reeks={data.reeks} />;
}

function Series({ reeks }: { reeks: ReeksViewFragment }) {
  const { sessions } = reeks;
  const coming = sessions.some(({ status, startsAt }) => status === 'PUBLISHED' && !isPast(startsAt));
  return (
    <>
      <PageHeader
        title={reeks.title}
        kicker={m.reeks_title()}
        lead={m.reeks_lead({ rule: ruleText(reeks), dates: m.reeks_date_count({ count: sessions.length }) })}
        crumbs={above}
      >
        <ReeksOrganiseBar reeks={reeks} />
      </PageHeader>
      <Stack gap="wide">
        {coming && (
          <Panel className="academie-no-print">
            <Heading level={2} appearance="level-3">
              {m.reeks_register_title()}
            </Heading>
            <ReeksSeats reeks={reeks} />
          </Panel>
        )}
        <Block labelledBy="data">
          <Heading level={2} id="data">
            {m.reeks_dates()}
          </Heading>
          <ReeksDates sessions={sessions} />
        </Block>
      </Stack>
    </>
  );
}
