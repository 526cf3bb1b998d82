import { gqlMutation } from '@academie/web-api';
import { CloseAttendanceDocument } from '@academie/web-api/gql';
import { Button, Dialog, Paragraph, Row } from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure } from '../../../shared/use-form.js';
import { type Sheet, useAttendanceChanged } from './attendance-query.js';

type CloseProps = {
  kennissessieId: string;
  sheet: Sheet;
  /** The button is gone then: the focus has to go somewhere. */
  onClosed: () => void;
};

/** The end of it: whoever was not seen did not come. Says how many that are before it is so. */
export function CloseAttendance({ kennissessieId, sheet, onClosed }: CloseProps) {
  const [asking, setAsking] = useState(false);
  const changed = useAttendanceChanged();
  const close = useMutation(
    gqlMutation(CloseAttendanceDocument, {
      onSuccess: async () => {
        setAsking(false);
        await changed();
        onClosed();
      },
    }),
  );
  if (!sheet.canClose && !asking) return null;
  return (
    <>
      <Button purpose="primary" onClick={() => setAsking(true)}>
        {m.aanwezig_close()}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={m.aanwezig_close_title()}>
        <Paragraph>
          {sheet.unknownCount === 0
            ? m.aanwezig_close_all_known()
            : m.aanwezig_close_unknown({ count: sheet.unknownCount })}
        </Paragraph>
        <Paragraph>{m.aanwezig_close_after()}</Paragraph>
        <FormFailure error={close.error} />
        <Row>
          <Button purpose="primary" busy={close.isPending} onClick={() => close.mutate({ kennissessieId })}>
            {m.aanwezig_close()}
          </Button>
          <Button purpose="subtle" onClick={() => setAsking(false)}>
            {m.form_cancel()}
          </Button>
        </Row>
      </Dialog>
    </>
  );
}
