import { gqlFetch } from '@academie/web-api';
import { RequestSignInLinkDocument } from '@academie/web-api/gql';
import { Button, ErrorSummary, Heading, LinkButton, Panel, Paragraph, TextField } from '@academie/web-ui';
import { IconMailOpened } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { IconBox } from '../../shared/rows.js';
import { FormFailure, fieldText, useForm } from '../../shared/use-form.js';
import { rememberReturn } from './after-sign-in.js';
import { isMailAddress } from './mail-address.js';

/** Asks for the mail address, sends the link, and then says to look in the mail. The same for every address. */
export function SignInForm({ returnTo }: { returnTo: string | undefined }) {
  const [sentTo, setSentTo] = useState<string>();
  const { errors, failure, busy, submit } = useForm<string>({
    check: (email) => (isMailAddress(email) ? [] : [{ path: 'email', message: m.leden_email_wrong() }]),
    send: async (email) => {
      await gqlFetch(RequestSignInLinkDocument, { email });
      rememberReturn(returnTo);
      setSentTo(email);
    },
  });
  if (sentTo !== undefined) return <LookInYourMail email={sentTo} onAgain={() => setSentTo(undefined)} />;
  return (
    <Panel>
      <form
        noValidate
        className="academie-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(fieldText(new FormData(event.currentTarget), 'email'));
        }}
      >
        <ErrorSummary errors={errors} />
        <FormFailure error={failure} />
        <TextField
          label={m.leden_email()}
          hint={m.leden_email_hint()}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          {...errors.field('email')}
        />
        <div>
          <Button type="submit" purpose="primary" busy={busy}>
            {busy ? m.form_busy() : m.leden_send_link()}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function LookInYourMail({ email, onAgain }: { email: string; onAgain: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Panel role="status">
      <IconBox large>
        <IconMailOpened size={30} />
      </IconBox>
      <Heading level={2} appearance="level-3" ref={title} tabIndex={-1}>
        {m.leden_sent_title()}
      </Heading>
      <Paragraph>
        {m.leden_sent_to()} <strong>{email}</strong>.
      </Paragraph>
      <Paragraph>{m.leden_sent_what()}</Paragraph>
      <Paragraph>
        {m.leden_sent_nothing()} <LinkButton onClick={onAgain}>{m.leden_sent_again()}</LinkButton>
      </Paragraph>
    </Panel>
  );
}
