import { gqlFetch, useSignOut } from '@academie/web-api';
import { EndSessionDocument, type LedenAccountQuery } from '@academie/web-api/gql';
import { Button, Heading, Panel, StatusBadge } from '@academie/web-ui';
import { IconLogout } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { relativeDay } from '../../shared/time.js';
import { FormFailure, useForm } from '../../shared/use-form.js';
import { accountQuery } from './account-query.js';

type Session = LedenAccountQuery['sessions'][number];

/** Where the reader is signed in, and the way out: here, and from afar. */
export function SessionsPanel({ sessions }: { sessions: readonly Session[] }) {
  const client = useQueryClient();
  const title = useRef<HTMLHeadingElement>(null);
  const signOut = useSignOut();
  const { failure, submit } = useForm<string>({
    send: async (id) => {
      await gqlFetch(EndSessionDocument, { id });
      client.setQueryData(accountQuery.queryKey, (page) =>
        page ? { ...page, sessions: page.sessions.filter((session) => session.id !== id) } : page,
      );
      title.current?.focus();
    },
  });
  return (
    <Panel>
      <Heading level={2} appearance="level-3" ref={title} tabIndex={-1}>
        {m.leden_sessions_title()}
      </Heading>
      <FormFailure error={failure} />
      <ul className="academie-devices">
        {sessions.map((session) => (
          <li key={session.id} className="academie-devices__item">
            <span>
              <strong>{session.device}</strong>
              <br />
              <span className="academie-soft academie-small">
                {m.leden_sessions_since({ day: relativeDay(session.since) })}
              </span>
            </span>
            {session.current ? (
              <StatusBadge tone="positive">{m.leden_sessions_here()}</StatusBadge>
            ) : (
              <Button
                purpose="subtle"
                aria-label={m.leden_sessions_end_named({ device: session.device })}
                onClick={() => void submit(session.id)}
              >
                {m.leden_sessions_end()}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button
          purpose="secondary"
          iconStart={<IconLogout aria-hidden />}
          busy={signOut.isPending}
          onClick={() => signOut.mutate({})}
        >
          {signOut.isPending ? m.signing_out() : m.sign_out()}
        </Button>
      </div>
    </Panel>
  );
}
