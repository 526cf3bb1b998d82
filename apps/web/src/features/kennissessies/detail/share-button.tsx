import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { Button, Row, TextField } from '@academie/web-ui';
import { IconShare } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';

/** Hands the address of the session to the reader's own programs, or copies it where the browser cannot. */
export function ShareButton({ session }: { session: KennissessieDetailFragment }) {
  const [outcome, setOutcome] = useState<'copied' | 'yourself' | null>(null);
  const url = `${window.location.origin}/kennissessies/${session.id}`;
  const share = async () => {
    if ('share' in navigator) {
      try {
        await navigator.share({ title: session.title, url });
        return;
      } catch (error) {
        // Closing the list of programs is an answer too.
        if (error instanceof DOMException && error.name === 'AbortError') return;
      }
    }
    try {
      await navigator.clipboard.writeText(url);
      setOutcome('copied');
    } catch {
      setOutcome('yourself');
    }
  };
  return (
    <div className="academie-no-print">
      <Row>
        <Button purpose="subtle" iconStart={<IconShare aria-hidden />} onClick={() => void share()}>
          {m.agenda_share()}
        </Button>
        <span role="status">{outcome === 'copied' && m.agenda_share_copied()}</span>
      </Row>
      {outcome === 'yourself' && <LinkToCopy url={url} />}
    </div>
  );
}

function LinkToCopy({ url }: { url: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = box.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);
  return (
    <div ref={box}>
      <TextField label={m.agenda_share_yourself()} readOnly value={url} />
    </div>
  );
}
