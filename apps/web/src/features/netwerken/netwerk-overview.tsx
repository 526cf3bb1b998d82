import { Block, Columns, EmptyState, Heading, Panel, Paragraph } from '@academie/web-ui';
import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import { CardLink, RouteLink } from '../../shared/links.js';
import { RowItem, Rows } from '../../shared/rows.js';
import { NetwerkFacts } from './netwerk-facts.js';
import type { NetwerkHead } from './netwerk-queries.js';
import { NetwerkSessies } from './netwerk-sessies.js';

/** What a netwerk is and does, for members and for who thinks of joining. */
export function NetwerkOverview({
  netwerk,
  latest,
}: {
  netwerk: NetwerkHead /** What is said lately, for who may read it. */;
  latest: ReactNode;
}) {
  const { slug, kennissessies, children, viewerCan } = netwerk;
  return (
    <Columns aside>
      <div>
        {!viewerCan.readGesprekken && (
          <Block labelledBy="leden-zien">
            <Panel wash>
              <Heading level={2} appearance="level-3" id="leden-zien">
                {m.netwerken_members_see_title()}
              </Heading>
              <Paragraph>{m.netwerken_members_see_body()}</Paragraph>
            </Panel>
          </Block>
        )}
        {latest}
        <Block labelledBy="sessies">
          <Heading level={2} appearance="level-3" id="sessies">
            {m.netwerken_sessies_coming()}
          </Heading>
          {kennissessies.totalCount === 0 ? (
            <NoSessies />
          ) : (
            <>
              <NetwerkSessies sessies={kennissessies.nodes} />
              {kennissessies.totalCount > kennissessies.nodes.length && (
                <Paragraph>
                  <RouteLink to="/netwerken/$slug/kennissessies" params={{ slug }}>
                    {m.netwerken_sessies_all({ count: kennissessies.totalCount })}
                  </RouteLink>
                </Paragraph>
              )}
            </>
          )}
        </Block>
        {children.length > 0 && (
          <Block labelledBy="onder">
            <Heading level={2} appearance="level-3" id="onder">
              {m.netwerken_children()}
            </Heading>
            <Rows>
              {children.map((child) => (
                <RowItem
                  key={child.id}
                  title={
                    <CardLink to="/netwerken/$slug" params={{ slug: child.slug }}>
                      {child.name}
                    </CardLink>
                  }
                >
                  <p className="academie-soft">{m.netwerken_members({ count: child.memberCount })}</p>
                </RowItem>
              ))}
            </Rows>
          </Block>
        )}
      </div>
      <NetwerkFacts netwerk={netwerk} />
    </Columns>
  );
}

export function NoSessies() {
  return (
    <EmptyState title={m.netwerken_sessies_empty()} headingLevel={3}>
      <Paragraph>
        {m.netwerken_sessies_empty_body()}{' '}
        <RouteLink to={'/kennissessies' as string}>{m.netwerken_sessies_empty_link()}</RouteLink>
      </Paragraph>
    </EmptyState>
  );
}
