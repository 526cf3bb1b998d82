import './vandaag.css';
import { gqlQuery } from '@academie/web-api';
import { VandaagVisitorDocument, type VandaagVisitorQuery } from '@academie/web-api/gql';
import { Columns, Heading, LoadingState, Panel, Paragraph } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { ButtonLink, RouteLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';
import { Rows } from '../../shared/rows.js';
import { GemeentenMap } from './gemeenten-map.js';
import { Offers } from './offers.js';
import { Nothing, Section } from './section.js';
import { SessieRow } from './sessie-row.js';
import { ThemaTiles } from './thema-tiles.js';

/** The front page for who is new here: what this is, what is coming, how to join. */
export function VisitorDay() {
  const { data, error, refetch } = useQuery(gqlQuery(VandaagVisitorDocument, {}));
  return (
    <>
      <div className="academie-hero">
        <div className="academie-hero__text">
          <PageHeader title={m.vandaag_visitor_title()} documentTitle={m.app_motto()} lead={m.vandaag_visitor_lead()}>
            <div className="academie-hero__actions">
              <ButtonLink to={'/inloggen' as string}>{m.vandaag_visitor_join()}</ButtonLink>
              <ButtonLink purpose="secondary" to={'/kennissessies' as string}>
                {m.vandaag_visitor_look()}
              </ButtonLink>
            </div>
          </PageHeader>
        </div>
        <GemeentenMap />
      </div>
      <Offers numbers={data} />
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <Columns aside>
            <Soon sessies={data?.kennissessies.nodes} />
            <HowToJoin />
          </Columns>
          {data && <ThemaTiles themas={data.themas} />}
        </>
      )}
    </>
  );
}

function Soon({ sessies }: { sessies: VandaagVisitorQuery['kennissessies']['nodes'] | undefined }) {
  return (
    <Section title={m.vandaag_soon_title()} more={{ to: '/kennissessies', label: m.vandaag_soon_more() }}>
      {sessies === undefined ? (
        <LoadingState kind="rows" count={4} />
      ) : sessies.length === 0 ? (
        <Nothing text={m.vandaag_soon_empty()} to="/netwerken" label={m.vandaag_offer_netwerken_link()} />
      ) : (
        <Rows>
          {sessies.map((sessie) => (
            <SessieRow key={sessie.id} sessie={sessie} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function HowToJoin() {
  const steps = [m.vandaag_join_step_mail(), m.vandaag_join_step_link(), m.vandaag_join_step_start()];
  return (
    <Panel wash className="academie-join">
      <Heading level={2} appearance="level-3">
        {m.vandaag_join_title()}
      </Heading>
      <ol className="academie-join__steps">
        {steps.map((step) => (
          <li key={step}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <ButtonLink to={'/inloggen' as string}>{m.vandaag_join_button()}</ButtonLink>
      <Paragraph>
        {m.vandaag_join_elsewhere()}{' '}
        <RouteLink to={'/toegang-aanvragen' as string}>{m.vandaag_join_request()}</RouteLink>
      </Paragraph>
    </Panel>
  );
}
