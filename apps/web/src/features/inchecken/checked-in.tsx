import { Alert, Heading, Paragraph } from '@academie/web-ui';
import { useEffect, useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { RouteLink } from '../../shared/links.js';

export type CheckedInAt = { id: string; title: string };

/** It is done. Takes the focus, because what was pressed is gone. */
export function CheckedIn({ session }: { session: CheckedInAt }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Alert type="ok">
      <Heading level={2} appearance="level-3" ref={title} tabIndex={-1}>
        {m.aanwezig_done_title()}
      </Heading>
      <Paragraph>{m.aanwezig_done_body({ title: session.title })}</Paragraph>
      <RouteLink to="/kennissessies/$id" params={{ id: session.id }}>
        {m.aanwezig_done_to_session()}
      </RouteLink>
    </Alert>
  );
}
