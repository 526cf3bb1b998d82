import { Paragraph, Prose } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { RouteLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';
import { Points, Section } from './section.js';

/** The accessibility statement: what was evaluated, and as plainly what was not. */
export function ToegankelijkheidPage() {
  return (
    <>
      <PageHeader title={m.toegankelijkheid_title()} lead={m.toegankelijkheid_lead()} crumbs={[]} />
      <Prose>
        <Section title={m.toegankelijkheid_norm_title()}>
          <Paragraph>{m.toegankelijkheid_norm_body()}</Paragraph>
        </Section>
        <Section title={m.toegankelijkheid_status_title()}>
          <Paragraph>{m.toegankelijkheid_status_body()}</Paragraph>
        </Section>
        <Section title={m.toegankelijkheid_done_title()}>
          <Points
            items={[
              m.toegankelijkheid_done_axe(),
              m.toegankelijkheid_done_keyboard(),
              m.toegankelijkheid_done_zoom(),
              m.toegankelijkheid_done_language(),
            ]}
          />
        </Section>
        <Section title={m.toegankelijkheid_todo_title()}>
          <Points
            items={[
              m.toegankelijkheid_todo_screenreader(),
              m.toegankelijkheid_todo_browsers(),
              m.toegankelijkheid_todo_documents(),
              m.toegankelijkheid_todo_mail(),
            ]}
          />
        </Section>
        <Section title={m.toegankelijkheid_report_title()}>
          <Paragraph>
            {m.toegankelijkheid_report_body()} <RouteLink to="/hulp">{m.toegankelijkheid_report_link()}</RouteLink>
          </Paragraph>
          <Paragraph>{m.toegankelijkheid_complaint_body()}</Paragraph>
        </Section>
      </Prose>
    </>
  );
}
