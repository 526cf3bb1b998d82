import { Narrow } from '@academie/web-ui';
import { AccessRequestForm } from '../../features/leden/access-request-form.js';
import { m } from '../../paraglide/messages.js';
import { PageHeader } from '../../shared/page-header.js';

/** For those whose organisation we do not know yet. */
export function ToegangPage() {
  return (
    <>
      <PageHeader
        title={m.leden_access_title()}
        lead={m.leden_access_lead()}
        crumbs={[{ to: '/inloggen', label: m.sign_in() }]}
      />
      <Narrow>
        <AccessRequestForm />
      </Narrow>
    </>
  );
}
