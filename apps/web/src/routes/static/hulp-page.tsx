import { PageHeader } from '../../shared/page-header.js';
import { m } from '../../paraglide/messages.js';

export function HulpPage() {
  return <PageHeader title={m.footer_hulp()} crumbs={[]} />;
}
