import type { WerkgroepHeadFragment } from '@academie/web-api/gql';
import { DataList, Heading, Panel, Tag, TagList } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { count } from '../../shared/number.js';

/** Beside the page: with whom, about what, how many. */
export function WerkgroepFacts({ werkgroep }: { werkgroep: WerkgroepHeadFragment }) {
  const { themas, partners, memberCount } = werkgroep;
  return (
    <Panel>
      <Heading level={2} appearance="level-4">
        {m.werkgroepen_about()}
      </Heading>
      <DataList
        facts={[
          { id: 'leden', term: m.werkgroepen_fact_members(), value: count(memberCount) },
          {
            id: 'themas',
            term: m.werkgroepen_fact_themas(),
            value: (
              <TagList>
                {themas.map((thema) => (
                  <Tag key={thema.id}>{thema.name}</Tag>
                ))}
              </TagList>
            ),
          },
          {
            id: 'partners',
            term: m.werkgroepen_fact_partners(),
            value:
              partners.length === 0 ? (
                m.werkgroepen_no_partners()
              ) : (
                <ul className="academie-list-plain">
                  {partners.map((partner) => (
                    <li key={partner.id}>{partner.name}</li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </Panel>
  );
}
