import type { LeervraagRowFragment, RouteLeervraagInput } from '@academie/web-api/gql';
import { Button, Notice } from '@academie/web-ui';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { RouteDialog } from '../handle/route-dialog.js';
import { useLeervraagActions } from '../use-leervraag.js';

type BulkBarProps = { chosen: readonly LeervraagRowFragment[]; onDone: () => void };

/** The same for several questions at once, one after the other; what was refused is told apart. */
export function BulkBar({ chosen, onDone }: BulkBarProps) {
  const actions = useLeervraagActions();
  const [outcome, setOutcome] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [routing, setRouting] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  // The buttons go with the choice; the focus stays with what came of it.
  useEffect(() => {
    if (outcome) told.current?.focus();
  }, [outcome]);
  const takable = chosen.filter(({ viewerCan }) => viewerCan.take);
  const routable = chosen.filter(({ viewerCan }) => viewerCan.route);

  const each = async (vragen: readonly LeervraagRowFragment[], work: (id: string) => Promise<unknown>, said: Said) => {
    if (busy) return;
    setBusy(true);
    setOutcome(undefined);
    let refused: unknown;
    let count = 0;
    for (const { id } of vragen) {
      try {
        await work(id);
        count += 1;
      } catch (error) {
        refused ??= error;
      }
    }
    setBusy(false);
    // Nothing went: what is wrong belongs in the form that asked for it.
    if (count === 0 && refused) throw refused;
    setOutcome([said({ count }), refused && failureText(refused)].filter(Boolean).join(' '));
    onDone();
  };
  const takeAll = () =>
    void each(takable, actions.take, m.loket_bulk_taken).catch((error) => setOutcome(failureText(error)));
  const routeAll = (input: RouteLeervraagInput, name: string) =>
    each(
      routable,
      (id) => actions.route(id, input),
      ({ count }) => m.loket_bulk_routed({ count, name }),
    );

  return (
    <>
      <div ref={told} tabIndex={-1}>
        {outcome && <Notice onClose={() => setOutcome(undefined)}>{outcome}</Notice>}
      </div>
      {chosen.length > 0 && (
        <div className="academie-inbox__bulk">
          <strong>{m.loket_bulk_chosen({ count: chosen.length })}</strong>
          {takable.length > 0 && (
            <Button purpose="primary" busy={busy} onClick={takeAll}>
              {m.loket_bulk_take({ count: takable.length })}
            </Button>
          )}
          {routable.length > 0 && (
            <Button purpose="secondary" onClick={() => setRouting(true)}>
              {m.loket_bulk_route({ count: routable.length })}
            </Button>
          )}
          <Button purpose="subtle" onClick={onDone}>
            {m.loket_bulk_none()}
          </Button>
        </div>
      )}
      <RouteDialog
        open={routing}
        title={m.loket_bulk_route({ count: routable.length })}
        onClose={() => setRouting(false)}
        onRoute={routeAll}
      />
    </>
  );
}

type Said = (input: { count: number }) => string;
