import { PageHeader } from '../../shared/page-header.js';
import { m } from '../../paraglide/messages.js';

export function PrivacyPage() {
  return <PageHeader title={m.footer_privacy()} crumbs={[]} />;
}
