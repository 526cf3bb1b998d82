import { gqlFetch } from '@academie/web-api';
import { type SessieIdeeDetailFragment, WithdrawSessieIdeeDocument } from '@academie/web-api/gql';
import { Button, Dialog, ErrorMessage, Notice, Paragraph, Row, Stack } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { ButtonLink } from '../../../shared/links.js';
import { useShowIdee } from './use-show-idee.js';

/** What those who run it can do with it: give it a date, describe it better, take it off the list. */
export function IdeeOrganise({ idee, saved }: { idee: SessieIdeeDetailFragment; saved: string | null }) {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(saved);
  const show = useShowIdee();
  const withdraw = useMutation({
    mutationFn: async () => (await gqlFetch(WithdrawSessieIdeeDocument, { id: idee.id })).withdrawSessieIdee,
    onSuccess: (gone) => {
      show(gone);
      setAsking(false);
      setDone(m.aanmelden_idee_withdrawn_done());
    },
  });
  const { edit, plan, withdraw: mayWithdraw } = idee.viewerCan;
  if (!edit && !plan && !mayWithdraw && done === null) return null;
  const params = { ideeId: idee.id };
  return (
    <Stack>
      {done && <Notice onClose={() => setDone(null)}>{done}</Notice>}
      <Row tight className="academie-no-print">
        {plan && (
          <ButtonLink purpose="primary" to="/kennissessies/ideeen/$ideeId/datum" params={params}>
            {m.aanmelden_idee_date()}
          </ButtonLink>
        )}
        {edit && (
          <ButtonLink purpose="secondary" to="/kennissessies/ideeen/$ideeId/bewerken" params={params}>
            {m.aanmelden_idee_edit()}
          </ButtonLink>
        )}
        {mayWithdraw && (
          <Button purpose="subtle" onClick={() => setAsking(true)}>
            {m.aanmelden_idee_withdraw()}
          </Button>
        )}
      </Row>
      <Dialog open={asking} onClose={() => setAsking(false)} title={m.aanmelden_idee_withdraw_title()}>
        <Paragraph>{m.aanmelden_idee_withdraw_body({ count: idee.interestedCount })}</Paragraph>
        {withdraw.isError && (
          <div role="alert">
            <ErrorMessage>{failureText(withdraw.error)}</ErrorMessage>
          </div>
        )}
        <Row>
          <Button
            purpose="primary"
            hint="negative"
            busy={withdraw.isPending}
            onClick={() => !withdraw.isPending && withdraw.mutate()}
          >
            {m.aanmelden_idee_withdraw()}
          </Button>
          <Button purpose="subtle" onClick={() => setAsking(false)}>
            {m.aanmelden_idee_withdraw_keep()}
          </Button>
        </Row>
      </Dialog>
    </Stack>
  );
}
