import { Heading, Panel, Paragraph } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { RouteLink } from '../../shared/links.js';

/** On the account page: the way to one's own certificates. */
export function CertificatesPanel() {
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {m.certificaat_own()}
      </Heading>
      <Paragraph>{m.certificaat_own_lead()}</Paragraph>
      <RouteLink to="/account/certificaten">{m.certificaat_own_open()}</RouteLink>
    </Panel>
  );
}
