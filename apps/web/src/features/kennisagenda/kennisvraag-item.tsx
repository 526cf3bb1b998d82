import type { AgendaKennisvraagFragment } from '@academie/web-api/gql';
import { Alert, Button, LinkButton, StatusBadge } from '@academie/web-ui';
import { IconHandStop, IconUsers } from '@tabler/icons-react';
import clsx from 'clsx';
import { useEffect, useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { failureText } from '../../shared/failure-text.js';
import { stages } from './agenda-words.js';
import { useSupport } from './use-support.js';

type KennisvraagItemProps = {
  kennisvraag: AgendaKennisvraagFragment;
  /** The address points at this one. */
  pointed: boolean;
};

/** One question of the agenda: how far it is, at how many gemeenten it plays, and "dit speelt ook bij ons". */
export function KennisvraagItem({ kennisvraag, pointed }: KennisvraagItemProps) {
  const { id, question, stage, derived, supportCount, viewerSupports } = kennisvraag;
  return (
    <li id={id} tabIndex={-1} className={clsx('academie-kennisvraag', pointed && 'academie-kennisvraag--pointed')}>
      <p className="academie-kennisvraag__text">{question}</p>
      <div className="academie-kennisvraag__facts">
        <StatusBadge tone={stages[stage].tone}>{stages[stage].label()}</StatusBadge>
        {supportCount > 0 && (
          <span className="academie-kennisvraag__count">
            <IconUsers size={18} aria-hidden />
            {viewerSupports
              ? m.kennisagenda_support_with_us({ count: supportCount - 1 })
              : m.kennisagenda_support_count({ count: supportCount })}
          </span>
        )}
        {derived && <span className="academie-soft academie-small">{m.kennisagenda_derived()}</span>}
      </div>
      <Support kennisvraag={kennisvraag} />
    </li>
  );
}

function Support({ kennisvraag }: { kennisvraag: AgendaKennisvraagFragment }) {
  const { id, question, viewerCan } = kennisvraag;
  const { busy, error, toggle } = useSupport(id);
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const { support, withdrawSupport } = viewerCan;
  // The button that was pressed makes place for the other; the focus goes along.
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    box.current?.querySelector('button')?.focus();
  }, [support, withdrawSupport]);
  const press = (on: boolean) => {
    pressed.current = true;
    toggle(on);
  };
  if (!support && !withdrawSupport) return null;
  return (
    <div ref={box} className="academie-kennisvraag__support academie-no-print">
      {support && (
        <Button
          purpose="secondary"
          busy={busy}
          iconStart={<IconHandStop aria-hidden />}
          aria-label={m.kennisagenda_support_label({ question })}
          onClick={() => press(true)}
        >
          {m.kennisagenda_support()}
        </Button>
      )}
      {withdrawSupport && (
        <span role="status" className="academie-kennisvraag__ours">
          {m.kennisagenda_supported()}{' '}
          <LinkButton aria-label={m.kennisagenda_withdraw_label({ question })} onClick={() => press(false)}>
            {m.kennisagenda_withdraw()}
          </LinkButton>
        </span>
      )}
      {error && (
        <Alert type="error" role="alert">
          {failureText(error)}
        </Alert>
      )}
    </div>
  );
}
