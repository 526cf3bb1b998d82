import { isGqlError } from '@academie/web-api';
import { Alert, Paragraph } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';

/** Why it was not saved, when no field is to blame; next to the button that was pressed. */
export function SaveFailure({ error }: { error: unknown }) {
  if (!error || (isGqlError(error) && error.fields.length > 0)) return null;
  return (
    <Alert type="error" role="alert">
      <strong>{m.kennissessies_not_saved()}</strong>
      <Paragraph>{failureText(error)}</Paragraph>
    </Alert>
  );
}
