import { gqlFetch, useSignOut } from '@academie/web-api';
import { EndSessionDocument, type LedenAccountQuery } from '@academie/web-api/gql';
import { Button, Disclosure, Heading, LinkButton, Panel, StatusBadge } from '@academie/web-ui';
import { IconLogout } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { relativeDay } from '../../shared/time.js';
import { FormFailure, useForm } from '../../shared/use-form.js';
import { accountQuery } from './account-query.js';

/** So many are on the page; the others behind a press. */
const MOST = 4;

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
      // The pressed button is gone.
      title.current?.focus();
    },
  });
  const ordered = [...sessions].sort((a, b) => Number(b.current) - Number(a.current));
  const older = ordered.slice(MOST);
  const end = (id: string) => void submit(id);
  return (
    <Panel>
      <Heading level={2} appearance="level-3" ref={title} tabIndex={-1}>
        {m.leden_sessions_title()}
      </Heading>
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
      <FormFailure error={failure} />
      <Devices sessions={ordered.slice(0, MOST)} onEnd={end} />
      {older.length > 0 && (
        <Disclosure summary={m.leden_sessions_older({ count: older.length })}>
          <Devices sessions={older} onEnd={end} />
        </Disclosure>
      )}
    </Panel>
  );
}

function Devices({ sessions, onEnd }: { sessions: readonly Session[]; onEnd: (id: string) => void }) {
  return (
    <ul className="academie-devices">
      {sessions.map(({ id, device, since, current }) => (
        <li key={id} className="academie-devices__item">
          <span>
            <strong>{device}</strong>
            <br />
            <span className="academie-soft academie-small">{m.leden_sessions_since({ day: relativeDay(since) })}</span>
          </span>
          {current ? (
            <StatusBadge tone="positive">{m.leden_sessions_here()}</StatusBadge>
          ) : (
            <LinkButton aria-label={m.leden_sessions_end_named({ device })} onClick={() => onEnd(id)}>
              {m.leden_sessions_end()}
            </LinkButton>
          )}
        </li>
      ))}
    </ul>
  );
}
