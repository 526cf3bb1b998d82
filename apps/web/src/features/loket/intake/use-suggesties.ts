import { gqlQuery } from '@academie/web-api';
import { IntakeSuggestiesDocument, type LoketSuggestieFragment } from '@academie/web-api/gql';
import { announce } from '@academie/web-ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';

const AFTER_TYPING = 500;
/** Fewer letters say too little. */
const ENOUGH = 8;

/** What already exists about a text that is being typed: asked for when the typing rests. */
export function useSuggesties(text: string): readonly LoketSuggestieFragment[] {
  const rested = useRested(text.trim().slice(0, 2000));
  const enough = rested.length >= ENOUGH;
  const { data } = useQuery({
    ...gqlQuery(IntakeSuggestiesDocument, { text: rested }),
    enabled: enough,
    placeholderData: keepPreviousData,
    // Only a help: when it cannot be had, the form works on without.
    retry: false,
  });
  const found = enough ? (data?.suggesties ?? []) : [];
  useTold(found.length);
  return found;
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(text), AFTER_TYPING);
    return () => window.clearTimeout(timer);
  }, [text]);
  return rested;
}

/** Says how many there are, for who does not see them appear; the same number is not said twice. */
function useTold(count: number): void {
  const told = useRef(0);
  useEffect(() => {
    if (count > 0 && count !== told.current) announce(m.loket_suggest_found({ count }));
    told.current = count;
  }, [count]);
}
