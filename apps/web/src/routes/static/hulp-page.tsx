import { Paragraph, Prose } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { ButtonLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';
import { Section } from './section.js';

/** Answers about the use of the site, and the way to the loket. */
export function HulpPage() {
  return (
    <>
      <PageHeader title={m.hulp_title()} lead={m.hulp_lead()} crumbs={[]} />
      <Prose>
        <Section title={m.hulp_sign_in_title()}>
          <Paragraph>{m.hulp_sign_in_body()}</Paragraph>
        </Section>
        <Section title={m.hulp_no_mail_title()}>
          <Paragraph>{m.hulp_no_mail_body()}</Paragraph>
        </Section>
        <Section title={m.hulp_session_title()}>
          <Paragraph>{m.hulp_session_body()}</Paragraph>
        </Section>
        <Section title={m.hulp_time_title()}>
          <Paragraph>{m.hulp_time_body()}</Paragraph>
        </Section>
        <Section title={m.hulp_question_title()}>
          <Paragraph>{m.hulp_question_body()}</Paragraph>
          <ButtonLink to={'/stel-een-vraag' as string}>{m.nav_stel_een_vraag()}</ButtonLink>
        </Section>
        <Section title={m.hulp_broken_title()}>
          <Paragraph>{m.hulp_broken_body()}</Paragraph>
        </Section>
      </Prose>
    </>
  );
}
