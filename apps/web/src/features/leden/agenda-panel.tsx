import { gqlFetch } from '@academie/web-api';
import { RenewAgendaAddressDocument } from '@academie/web-api/gql';
import { Button, Dialog, Heading, LinkButton, Panel, Paragraph, Row } from '@academie/web-ui';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { AgendaAddress } from '../../shared/agenda-address.js';
import { FormFailure, useForm } from '../../shared/use-form.js';
import { useAccountChange } from './account-query.js';

/** The private calendar feed: the sessions of the reader in the calendar that they use anyway. */
export function AgendaPanel({ agendaUrl }: { agendaUrl: string }) {
  const [said, setSaid] = useState('');
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {m.leden_agenda_title()}
      </Heading>
      <Paragraph>{m.leden_agenda_lead()}</Paragraph>
      <AgendaAddress key={agendaUrl} url={agendaUrl} hint={m.leden_agenda_address_hint()} />
      <p role="status">{said}</p>
      <Renew onRenewed={() => setSaid(m.leden_agenda_renewed())} />
    </Panel>
  );
}

/** Somebody else may have the address: a new one ends the old. */
function Renew({ onRenewed }: { onRenewed: () => void }) {
  const [asking, setAsking] = useState(false);
  const changeAccount = useAccountChange();
  const { failure, busy, submit } = useForm<void>({
    send: async () => {
      changeAccount((await gqlFetch(RenewAgendaAddressDocument, {})).renewAgendaAddress);
      setAsking(false);
      onRenewed();
    },
  });
  return (
    <>
      <div>
        <LinkButton onClick={() => setAsking(true)}>{m.leden_agenda_renew()}</LinkButton>
      </div>
      <Dialog open={asking} onClose={() => setAsking(false)} title={m.leden_agenda_renew_title()}>
        <Paragraph>{m.leden_agenda_renew_body()}</Paragraph>
        <FormFailure error={failure} />
        <Row>
          <Button purpose="primary" busy={busy} onClick={() => void submit()}>
            {busy ? m.form_busy() : m.leden_agenda_renew_confirm()}
          </Button>
          <Button purpose="subtle" onClick={() => setAsking(false)}>
            {m.form_cancel()}
          </Button>
        </Row>
      </Dialog>
    </>
  );
}
