import { gqlMutation } from '@academie/web-api';
import {
  CancelReeksDocument,
  ExtendReeksDocument,
  PublishReeksDocument,
  type ReeksViewFragment,
} from '@academie/web-api/gql';
import {
  Button,
  Dialog,
  ErrorMessage,
  Notice,
  Paragraph,
  Row,
  Stack,
  TextareaField,
  TextField,
} from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { isPast } from '../../../shared/time.js';
import { reeksQuery } from './reeks-query.js';

type Asking = 'publish' | 'extend' | 'cancel' | null;

/** What those who organise a series can do with it as a whole. */
export function ReeksOrganiseBar({ reeks }: { reeks: ReeksViewFragment }) {
  const client = useQueryClient();
  const [asking, setAsking] = useState<Asking>(null);
  const [done, setDone] = useState<string | null>(null);
  const finish = (message: string, next?: ReeksViewFragment) => {
    if (next) client.setQueryData(reeksQuery(reeks.id).queryKey, { reeks: next });
    void client.invalidateQueries({ refetchType: next ? 'none' : 'active' });
    setAsking(null);
    setDone(message);
  };
  const publish = useMutation(
    gqlMutation(PublishReeksDocument, { onSuccess: ({ publishReeks }) => finish(m.reeks_published(), publishReeks) }),
  );
  const extend = useMutation(
    gqlMutation(ExtendReeksDocument, { onSuccess: ({ extendReeks }) => finish(m.reeks_extended(), extendReeks) }),
  );
  const cancel = useMutation(
    gqlMutation(CancelReeksDocument, { onSuccess: ({ cancelReeks }) => finish(cancelledText(cancelReeks)) }),
  );
  const may = reeks.viewerCan;
  if (!may.publish && !may.extend && !may.cancel && done === null) return null;
  const drafts = reeks.sessions.filter(({ status, startsAt }) => status === 'DRAFT' && !isPast(startsAt)).length;
  const { id } = reeks;
  return (
    <Stack>
      {done && <Notice onClose={() => setDone(null)}>{done}</Notice>}
      {may.publish && done === null && <Paragraph>{m.reeks_draft_note()}</Paragraph>}
      <Row tight className="academie-no-print">
        {may.publish && (
          <Button purpose="primary" onClick={() => setAsking('publish')}>
            {m.reeks_publish()}
          </Button>
        )}
        {may.extend && (
          <Button purpose="secondary" onClick={() => setAsking('extend')}>
            {m.reeks_extend()}
          </Button>
        )}
        {may.cancel && (
          <Button purpose="subtle" onClick={() => setAsking('cancel')}>
            {m.reeks_cancel()}
          </Button>
        )}
      </Row>
      <Dialog open={asking === 'publish'} onClose={() => setAsking(null)} title={m.reeks_publish_title()}>
        <Paragraph>{m.reeks_publish_body({ count: drafts })}</Paragraph>
        {publish.isError && <ErrorMessage>{failureText(publish.error)}</ErrorMessage>}
        <Row>
          <Button
            purpose="primary"
            busy={publish.isPending}
            onClick={() => !publish.isPending && publish.mutate({ id })}
          >
            {m.reeks_publish()}
          </Button>
          <Button purpose="subtle" onClick={() => setAsking(null)}>
            {m.reeks_back()}
          </Button>
        </Row>
      </Dialog>
      <Dialog open={asking === 'extend'} onClose={() => setAsking(null)} title={m.reeks_extend_title()}>
        <OneField
          field={(error) => (
            <TextField
              name="value"
              label={m.reeks_extend_times()}
              hint={m.reeks_extend_hint()}
              inputMode="numeric"
              maxLength={2}
              defaultValue="1"
              error={error}
            />
          )}
          submit={m.reeks_extend()}
          busy={extend.isPending}
          error={extend.isError ? failureText(extend.error) : undefined}
          onSubmit={(times) => extend.mutate({ id, times: /^\d{1,2}$/.test(times) ? Number(times) : 0 })}
          onClose={() => setAsking(null)}
        />
      </Dialog>
      <Dialog open={asking === 'cancel'} onClose={() => setAsking(null)} title={m.reeks_cancel_title()}>
        <Paragraph>{m.reeks_cancel_body()}</Paragraph>
        <OneField
          field={(error) => (
            <TextareaField name="value" label={m.reeks_cancel_reason()} maxLength={1000} error={error} />
          )}
          submit={m.reeks_cancel()}
          negative
          busy={cancel.isPending}
          error={cancel.isError ? failureText(cancel.error) : undefined}
          onSubmit={(reason) => cancel.mutate({ id, reason })}
          onClose={() => setAsking(null)}
        />
      </Dialog>
    </Stack>
  );
}

type OneFieldProps = {
  field: (error: string | undefined) => React.ReactNode;
  submit: string;
  negative?: boolean;
  busy: boolean;
  error: string | undefined;
  onSubmit: (value: string) => void;
  onClose: () => void;
};

/** A dialog that asks one thing. */
function OneField({ field, submit, negative, busy, error, onSubmit, onClose }: OneFieldProps) {
  return (
    <form
      className="academie-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit(String(new FormData(event.currentTarget).get('value') ?? '').trim());
      }}
    >
      {field(error)}
      <Row>
        <Button type="submit" purpose="primary" busy={busy} {...(negative && { hint: 'negative' as const })}>
          {submit}
        </Button>
        <Button purpose="subtle" onClick={onClose}>
          {m.reeks_back()}
        </Button>
      </Row>
    </form>
  );
}

function cancelledText({ cancelled, deleted }: { cancelled: number; deleted: number }): string {
  const parts = [
    ...(cancelled > 0 ? [m.reeks_cancelled({ count: cancelled })] : []),
    ...(deleted > 0 ? [m.reeks_cancelled_drafts({ count: deleted })] : []),
  ];
  return parts.join(' ');
}
