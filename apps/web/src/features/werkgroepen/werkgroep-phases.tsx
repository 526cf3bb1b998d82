import type { WerkgroepHeadFragment } from '@academie/web-api/gql';
import { Heading, Panel, Paragraph, Steps } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { phaseLabel, stepState } from './werkgroep-words.js';

/** The way of a werkgroep, and how far it is. */
export function WerkgroepPhases({ phases }: Pick<WerkgroepHeadFragment, 'phases'>) {
  const now = phases.findIndex(({ state }) => state === 'NOW');
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {m.werkgroepen_phases()}
      </Heading>
      <Paragraph>
        {now < 0 ? m.werkgroepen_phases_done() : m.werkgroepen_phases_now({ step: now + 1, total: phases.length })}
      </Paragraph>
      <Steps
        steps={phases.map(({ phase, state }) => ({ id: phase, title: phaseLabel[phase](), state: stepState[state] }))}
      />
    </Panel>
  );
}
