import './vandaag.css';
import { gqlQuery, hasRole, type Viewer } from '@academie/web-api';
import { VandaagOwnDocument, type VandaagOwnQuery } from '@academie/web-api/gql';
import { Columns, LoadingState } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';
import { longDate, nowIso } from '../../shared/time.js';
import { coming, daySummary, greeting, isExpected, startOfDay } from './day.js';
import { GemeentenMap } from './gemeenten-map.js';
import { NextSessie } from './next-sessie.js';
import { OwnSessies, OwnVragen, UnreadGesprekken } from './own-lists.js';
import { Suggestions } from './suggestions.js';
import { Tasks } from './tasks.js';

/** The front page of somebody with an account: what today brings. */
export function MemberDay({ viewer }: { viewer: Viewer }) {
  const now = nowIso();
  // An adviseur's list is the inbox of all; that has a page of its own.
  const leervragen = !hasRole(viewer, 'ADVISEUR');
  const { data, error, refetch } = useQuery(gqlQuery(VandaagOwnDocument, { today: startOfDay(now), leervragen }));
  const sessies = data && coming(data.kennissessies.nodes, now);
  const next = sessies?.find(isExpected);
  return (
    <>
      <div className="academie-hero academie-hero--day">
        <div className="academie-hero__text">
          <PageHeader
            title={greeting(viewer.persoon.name, now)}
            documentTitle={m.nav_vandaag()}
            kicker={longDate(now)}
            lead={data ? leadOf(data, now) : '\u00a0'}
          />
        </div>
        {next ? <NextSessie sessie={next} now={now} /> : data || error ? <GemeentenMap /> : <TicketToCome />}
      </div>
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Columns aside>
          {data && sessies ? (
            <>
              <div>
                <Tasks viewer={viewer} />
                <OwnSessies sessies={sessies} />
              </div>
              <div>
                {data.leervragen && <OwnVragen leervragen={data.leervragen.nodes} persoonId={viewer.persoon.id} />}
                <UnreadGesprekken gesprekken={data.unreadGesprekken} />
              </div>
            </>
          ) : (
            <>
              <LoadingState kind="rows" count={6} />
              <LoadingState kind="rows" count={3} />
            </>
          )}
        </Columns>
      )}
      <Suggestions />
    </>
  );
}

/** Holds the place of the next session, so that nothing jumps when it comes. */
function TicketToCome() {
  return <div className="academie-ticket academie-ticket--to-come" aria-hidden />;
}

function leadOf(data: VandaagOwnQuery, now: string): string {
  const summary = daySummary(data.kennissessies.nodes, now);
  const { totalCount } = data.unreadGesprekken;
  return totalCount === 0 ? summary : `${summary} ${m.vandaag_summary_gesprekken({ count: totalCount })}`;
}
