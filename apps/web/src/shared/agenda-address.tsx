import { Button, ButtonAnchor, Disclosure, Paragraph, Row, Stack, TextField } from '@academie/web-ui';
import { IconCalendarPlus, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { m } from '../paraglide/messages.js';

type AgendaAddressProps = {
  /** The https address of the calendar. */
  url: string;
  hint?: string;
};

/** A calendar to subscribe to: by a button, by copying its address, and told how soon a change is seen. */
export function AgendaAddress({ url, hint = m.agenda_address_hint() }: AgendaAddressProps) {
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setSaid(m.agenda_copied());
    } catch {
      // Not every browser lets a page copy; then the address stands ready to be copied by hand.
      box.current?.querySelector('input')?.select();
      setSaid(m.agenda_copy_yourself());
    }
  };
  return (
    <Stack ref={box}>
      <div>
        <ButtonAnchor href={url.replace(/^https?:/, 'webcal:')} iconStart={<IconCalendarPlus aria-hidden />}>
          {m.agenda_add()}
        </ButtonAnchor>
      </div>
      <TextField label={m.agenda_address()} hint={hint} readOnly value={url} />
      <Row>
        <Button purpose="secondary" iconStart={<IconCopy aria-hidden />} onClick={() => void copy()}>
          {m.agenda_copy()}
        </Button>
        <span role="status">{said}</span>
      </Row>
      <Disclosure summary={m.agenda_slow_title()}>
        <Paragraph>{m.agenda_slow_body()}</Paragraph>
        <ul className="academie-list-plain">
          <li>{m.agenda_slow_google()}</li>
          <li>{m.agenda_slow_outlook()}</li>
          <li>{m.agenda_slow_apple()}</li>
          <li>{m.agenda_slow_thunderbird()}</li>
        </ul>
        <Paragraph>{m.agenda_slow_mail()}</Paragraph>
      </Disclosure>
    </Stack>
  );
}
