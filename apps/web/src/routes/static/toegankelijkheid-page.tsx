import { PageHeader } from '../../shared/page-header.js';
import { m } from '../../paraglide/messages.js';

export function ToegankelijkheidPage() {
  return <PageHeader title={m.footer_toegankelijkheid()} crumbs={[]} />;
}
