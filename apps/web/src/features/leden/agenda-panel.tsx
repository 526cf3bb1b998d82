import { gqlFetch } from '@academie/web-api';
import { RenewAgendaAddressDocument } from '@academie/web-api/gql';
import { Button, ButtonAnchor, Dialog, Heading, LinkButton, Panel, Paragraph, Row, TextField } from '@academie/web-ui';
import { IconCalendarPlus, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { FormFailure, useForm } from '../../shared/use-form.js';
import { useAccountChange } from './account-query.js';

/** The private calendar feed: the sessions of the reader in the calendar that they use anyway. */
export function AgendaPanel({ agendaUrl }: { agendaUrl: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(agendaUrl);
      setSaid(m.leden_agenda_copied());
    } catch {
      // Not every browser lets a page copy; then the address stands ready to be copied by hand.
      box.current?.querySelector('input')?.select();
      setSaid(m.leden_agenda_copy_yourself());
    }
  };
  return (
    <Panel ref={box}>
      <Heading level={2} appearance="level-3">
        {m.leden_agenda_title()}
      </Heading>
      <Paragraph>{m.leden_agenda_lead()}</Paragraph>
      <ButtonAnchor href={agendaUrl.replace(/^https?:/, 'webcal:')} iconStart={<IconCalendarPlus aria-hidden />}>
        {m.leden_agenda_add()}
      </ButtonAnchor>
      <TextField label={m.leden_agenda_address()} hint={m.leden_agenda_address_hint()} readOnly value={agendaUrl} />
      <Row>
        <Button purpose="secondary" iconStart={<IconCopy aria-hidden />} onClick={() => void copy()}>
          {m.leden_agenda_copy()}
        </Button>
        <span role="status">{said}</span>
      </Row>
      <p className="academie-soft academie-small">{m.leden_agenda_slow()}</p>
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
