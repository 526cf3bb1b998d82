import type { LivePersoon } from '@academie/web-api';
import type { GesprekHeadFragment } from '@academie/web-api/gql';
import { Avatar, DataList, Heading, Panel, Stack } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { RouteLink } from '../../../shared/links.js';
import { count } from '../../../shared/number.js';

const SHOWN = 12;

type GesprekAsideProps = {
  gesprek: GesprekHeadFragment;
  /** How many berichten there are. */
  total: number;
  present: readonly LivePersoon[];
  viewerId: string;
};

/** Beside the gesprek: who is here now, and where it belongs. */
export function GesprekAside({ gesprek, total, present, viewerId }: GesprekAsideProps) {
  const { ruimte, startedBy } = gesprek;
  const more = present.length - SHOWN;
  return (
    <Stack>
      {present.length > 0 && (
        <Panel>
          <Heading level={2} appearance="level-4">
            {m.gesprekken_present()}
          </Heading>
          <ul className="academie-present">
            {present.slice(0, SHOWN).map(({ id, name }) => (
              <li key={id}>
                <Avatar name={name} decorative />
                <span>{id === viewerId ? m.gesprekken_present_you({ name }) : name}</span>
              </li>
            ))}
            {more > 0 && <li>{m.gesprekken_present_more({ count: more })}</li>}
          </ul>
        </Panel>
      )}
      <Panel>
        <Heading level={2} appearance="level-4">
          {m.gesprekken_about()}
        </Heading>
        <DataList
          facts={[
            {
              id: 'ruimte',
              term: m.gesprekken_ruimte(),
              value: <RouteLink to={ruimte.url}>{ruimte.name}</RouteLink>,
            },
            { id: 'door', term: m.gesprekken_started_by_term(), value: startedBy.name },
            { id: 'aantal', term: m.gesprekken_count_term(), value: count(total) },
          ]}
        />
      </Panel>
    </Stack>
  );
}
