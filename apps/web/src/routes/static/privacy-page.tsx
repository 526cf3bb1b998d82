import { Paragraph, Prose } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { PageHeader } from '../../shared/page-header.js';
import { Points, Section } from './section.js';

/** What the Academie keeps of people, who sees it, and what they may ask. */
export function PrivacyPage() {
  return (
    <>
      <PageHeader title={m.privacy_title()} lead={m.privacy_lead()} crumbs={[]} />
      <Prose>
        <Section title={m.privacy_which_title()}>
          <Points
            items={[
              m.privacy_which_account(),
              m.privacy_which_activity(),
              m.privacy_which_messages(),
              m.privacy_which_log(),
            ]}
          />
        </Section>
        <Section title={m.privacy_who_title()}>
          <Paragraph>{m.privacy_who_body()}</Paragraph>
        </Section>
        <Section title={m.privacy_cookies_title()}>
          <Paragraph>{m.privacy_cookies_body()}</Paragraph>
        </Section>
        <Section title={m.privacy_rights_title()}>
          <Paragraph>{m.privacy_rights_body()}</Paragraph>
          <Paragraph>{m.privacy_rights_account()}</Paragraph>
          <Paragraph>{m.privacy_rights_complaint()}</Paragraph>
        </Section>
      </Prose>
    </>
  );
}
