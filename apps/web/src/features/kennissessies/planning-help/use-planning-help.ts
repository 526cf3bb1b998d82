import { gqlQuery } from '@academie/web-api';
import { KennissessiePlanningHelpDocument, type KennissessiePlanningHelpQuery } from '@academie/web-api/gql';
import { announce } from '@academie/web-ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import type { FormValues } from '../form/form-values.js';
import { planOf } from './plan-of.js';

const AFTER_TYPING_MS = 600;

export type PlanningHelpFound = KennissessiePlanningHelpQuery['planningHelp'];

/** What there is already beside a session that is being written: asked for when the typing rests. */
export function usePlanningHelp(values: FormValues, kennissessieId: string | null) {
  const plan = useRested(JSON.stringify(planOf(values, kennissessieId)));
  const { data } = useQuery({
    ...gqlQuery(KennissessiePlanningHelpDocument, { input: plan ?? {} }),
    enabled: plan !== null,
    placeholderData: keepPreviousData,
    // Only a help: when it cannot be had, the form works on without.
    retry: false,
  });
  const found = plan === null ? null : (data?.planningHelp ?? null);
  useTold(found);
  return { found, dated: Boolean(plan?.startsAt) };
}

function useRested(text: string): ReturnType<typeof planOf> {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(text), AFTER_TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return JSON.parse(rested) as ReturnType<typeof planOf>;
}

/** Says what appeared, for who does not see it; the same is not said twice. The focus stays where one writes. */
function useTold(found: PlanningHelpFound | null): void {
  const told = useRef('');
  const clash = found?.hints.find((hint) => hint.clash)?.title;
  const count = found?.hints.length ?? 0;
  useEffect(() => {
    if (count === 0) return;
    const news = [m.planhulp_found({ count }), clash ? m.planhulp_found_clash({ title: clash }) : ''].join(' ').trim();
    if (news === told.current) return;
    told.current = news;
    announce(news);
  }, [count, clash]);
}
