import { useState } from 'react';

const KEY = 'academie.loket.toetsen';

/** Single-letter keys get in the way of speech input, so one can switch them off; this browser remembers. */
export function useKeySetting(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(read);
  const set = (next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(KEY, next ? 'aan' : 'uit');
    } catch {
      // Then it holds for this visit.
    }
  };
  return [on, set];
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'uit';
  } catch {
    return true;
  }
}
