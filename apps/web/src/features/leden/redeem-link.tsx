import { gqlFetch, isGqlError } from '@academie/web-api';
import { SignInDocument } from '@academie/web-api/gql';
import { Button, Panel, Paragraph } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { FormFailure, useForm } from '../../shared/use-form.js';
import { enterSite, takeReturn } from './after-sign-in.js';

type RedeemLinkProps = { token: string; email: string; onLinkChanged: () => void };

/** The button that uses the link up. A page alone must not: scanners of mail open every link. */
export function RedeemLink({ token, email, onLinkChanged }: RedeemLinkProps) {
  const { failure, busy, submit } = useForm<string>({
    send: async (link) => {
      try {
        await gqlFetch(SignInDocument, { token: link });
      } catch (error) {
        if (isGqlError(error, 'CONFLICT')) onLinkChanged();
        throw error;
      }
      enterSite(takeReturn());
    },
  });
  return (
    <Panel>
      <Paragraph>
        {m.leden_link_whose()} <strong>{email}</strong>.
      </Paragraph>
      <FormFailure error={failure} />
      <div>
        <Button purpose="primary" busy={busy} onClick={() => void submit(token)}>
          {busy ? m.form_busy() : m.sign_in()}
        </Button>
      </div>
    </Panel>
  );
}
