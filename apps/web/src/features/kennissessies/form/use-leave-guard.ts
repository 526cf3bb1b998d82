import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';

/** Keeps what was typed: asks before the page is left with changes. `allow` lets the next navigation through. */
export function useLeaveGuard(changed: boolean) {
  const allowed = useRef(false);
  const blocks = () => changed && !allowed.current;
  const blocker = useBlocker({ shouldBlockFn: blocks, enableBeforeUnload: blocks, withResolver: true });
  return {
    allow: () => {
      allowed.current = true;
    },
    asking: blocker.status === 'blocked',
    stay: () => blocker.reset?.(),
    leave: () => blocker.proceed?.(),
  };
}
