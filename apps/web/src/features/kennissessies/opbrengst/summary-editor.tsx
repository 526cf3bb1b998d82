import { gqlFetch } from '@academie/web-api';
import {
  type OpbrengstDetailFragment,
  SaveSessionSummaryDocument,
  SendSessionSummaryDocument,
} from '@academie/web-api/gql';
import { Alert, Button, Dialog, ErrorSummary, Heading, Panel, Paragraph, Row, SafeHtml, Stack } from '@academie/web-ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { opbrengstQuery } from './opbrengst-queries.js';

/** The field that a summary is written in; handed over by the route, which knows the editor of the gesprekken. */
export type SummaryField = (props: {
  label: string;
  hint: string;
  id: string;
  error: string | undefined;
  initialHtml: string;
  onChange: (markdown: string) => void;
}) => ReactNode;

type SummaryEditorProps = {
  opbrengst: OpbrengstDetailFragment;
  over: boolean;
  field: SummaryField;
  onDone: (message: string) => void;
};

type Sending = { body: string; send: boolean };

/** Writing the summary, keeping it for later, and sending it once. */
export function SummaryEditor({ opbrengst, over, field, onDone }: SummaryEditorProps) {
  const titleId = useId();
  const client = useQueryClient();
  const { id, summary, summaryNetwerk } = opbrengst;
  const [body, setBody] = useState(summary?.body ?? '');
  const [initialHtml] = useState(summary?.html ?? '');
  const [asking, setAsking] = useState(false);
  const show = (next: OpbrengstDetailFragment) => client.setQueryData(opbrengstQuery(id).queryKey, { opbrengst: next });
  const form = useForm<Sending>({
    check: ({ body: written }) =>
      written.trim().length < 10 ? [{ path: 'body', message: m.opbrengst_summary_missing() }] : [],
    send: async ({ body: written, send }) => {
      const variables = { id, body: written };
      if (send) show((await gqlFetch(SendSessionSummaryDocument, variables)).sendSessionSummary);
      else show((await gqlFetch(SaveSessionSummaryDocument, variables)).saveSessionSummary);
      onDone(send ? m.opbrengst_summary_sent() : m.opbrengst_summary_saved());
    },
  });
  const submit = (send: boolean) => {
    setAsking(false);
    void form.submit({ body, send });
  };
  return (
    <section aria-labelledby={titleId}>
      <Panel>
        <Stack>
          <Heading level={2} appearance="level-3" id={titleId}>
            {m.opbrengst_summary()}
          </Heading>
          {summary?.sentAt ? (
            <Sent summary={summary} />
          ) : (
            <form
              className="academie-form"
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                submit(false);
              }}
            >
              <ErrorSummary errors={form.errors} />
              <FormFailure error={form.failure} />
              {field({
                ...form.errors.field('body'),
                label: m.opbrengst_summary_field(),
                hint: summaryNetwerk
                  ? m.opbrengst_summary_to_netwerk({ netwerk: summaryNetwerk })
                  : m.opbrengst_summary_to_people(),
                initialHtml,
                onChange: setBody,
              })}
              {!over && <Paragraph>{m.opbrengst_summary_later()}</Paragraph>}
              <Row>
                {over && (
                  <Button purpose="primary" busy={form.busy} onClick={() => setAsking(true)}>
                    {m.opbrengst_summary_send()}
                  </Button>
                )}
                <Button type="submit" purpose="secondary" busy={form.busy}>
                  {m.opbrengst_summary_save()}
                </Button>
              </Row>
            </form>
          )}
        </Stack>
      </Panel>
      <Dialog open={asking} onClose={() => setAsking(false)} title={m.opbrengst_summary_ask_title()}>
        <Paragraph>
          {summaryNetwerk
            ? m.opbrengst_summary_ask_netwerk({ netwerk: summaryNetwerk })
            : m.opbrengst_summary_ask_people()}
        </Paragraph>
        <Row>
          <Button purpose="primary" onClick={() => submit(true)}>
            {m.opbrengst_summary_confirm()}
          </Button>
          <Button purpose="subtle" onClick={() => setAsking(false)}>
            {m.form_cancel()}
          </Button>
        </Row>
      </Dialog>
    </section>
  );
}

function Sent({ summary: { html, gesprekId } }: { summary: NonNullable<OpbrengstDetailFragment['summary']> }) {
  return (
    <>
      <Alert type="ok">{m.opbrengst_summary_is_sent()}</Alert>
      <SafeHtml html={html} />
      {gesprekId && (
        <Row>
          <ButtonLink purpose="secondary" to="/gesprekken/$id" params={{ id: gesprekId }}>
            {m.opbrengst_summary_talk()}
          </ButtonLink>
        </Row>
      )}
    </>
  );
}
