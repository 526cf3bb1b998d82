import { Heading, Panel, Paragraph, Stack } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { RouteLink } from '../../shared/links.js';

/** From the account to the reader's own sessions: what comes, and what has been, with what became of it. */
export function MinePanel() {
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {m.agenda_mine_title()}
      </Heading>
      <Paragraph>{m.agenda_mine_body()}</Paragraph>
      <Stack gap="tight">
        <RouteLink to="/kennissessies" search={{ mijn: true }}>
          {m.agenda_mine_coming()}
        </RouteLink>
        <RouteLink to="/kennissessies" search={{ mijn: true, wanneer: 'geweest' }}>
          {m.agenda_mine_past()}
        </RouteLink>
      </Stack>
    </Panel>
  );
}
