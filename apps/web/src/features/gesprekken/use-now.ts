import { useEffect, useState } from 'react';
import { nowIso } from '../../shared/time.js';

/** The present moment, once a minute: so that "zojuist" becomes "1 minuut geleden". */
export function useNow(): string {
  const [now, setNow] = useState(nowIso);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(nowIso()), 60_000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
