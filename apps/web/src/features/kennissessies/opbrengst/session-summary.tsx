import type { OpbrengstDetailFragment } from '@academie/web-api/gql';
import { Heading, Panel, Row, SafeHtml, Stack } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';

type SessionSummaryProps = { summary: NonNullable<OpbrengstDetailFragment['summary']> };

/** What the organiser wrote about the session, and where one can talk about it. */
export function SessionSummary({ summary: { html, gesprekId } }: SessionSummaryProps) {
  return (
    <section aria-labelledby="samenvatting">
      <Panel>
        <Stack>
          <Heading level={2} appearance="level-3" id="samenvatting">
            {m.opbrengst_summary()}
          </Heading>
          <SafeHtml html={html} />
          {gesprekId && (
            <Row className="academie-no-print">
              <ButtonLink purpose="secondary" to="/gesprekken/$id" params={{ id: gesprekId }}>
                {m.opbrengst_summary_talk()}
              </ButtonLink>
            </Row>
          )}
        </Stack>
      </Panel>
    </section>
  );
}
