import type { WerkgroepHeadFragment } from '@academie/web-api/gql';
import { Block, Heading, Panel, Paragraph } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';

/** What a werkgroep wants to know, and how it wants to work. */
export function WerkgroepGoals({ goals }: Pick<WerkgroepHeadFragment, 'goals'>) {
  const shown = [
    { id: 'inhoudelijk', title: m.werkgroepen_goal_inhoudelijk(), text: goals.inhoudelijk },
    { id: 'procesmatig', title: m.werkgroepen_goal_procesmatig(), text: goals.procesmatig },
  ].filter(({ text }) => text);
  if (shown.length === 0) return null;
  return (
    <Block labelledBy="doelen">
      <Heading level={2} appearance="level-3" id="doelen">
        {m.werkgroepen_goals()}
      </Heading>
      {shown.map(({ id, title, text }) => (
        <Panel key={id}>
          <Heading level={3} appearance="level-4">
            {title}
          </Heading>
          <Paragraph>{text}</Paragraph>
        </Panel>
      ))}
    </Block>
  );
}
