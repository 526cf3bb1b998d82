import { GqlError, useViewer } from '@academie/web-api';
import { Narrow } from '@academie/web-ui';
import { CodeForm } from '../../features/inchecken/code-form.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';

/** For who has no camera at hand: type the code that is shown in the room. */
export function CodePage() {
  const viewer = useViewer();
  return (
    <>
      <PageHeader title={m.aanwezig_check_in_title()} lead={m.aanwezig_check_in_lead()} crumbs={[]} />
      <Narrow>
        {viewer ? <CodeForm /> : <Failure error={new GqlError('UNAUTHENTICATED', m.aanwezig_sign_in_first())} />}
      </Narrow>
    </>
  );
}
