import type { PlanningHelpInput } from '@academie/web-api/gql';
import { dutchMoment } from '../form/dutch-moment.js';
import type { FormValues } from '../form/form-values.js';

/** Fewer letters say too little about what a session is about. */
const ENOUGH = 4;

/** The form as far as it goes, in the words of the API; null while there is nothing yet to compare with. */
export function planOf(values: FormValues, kennissessieId: string | null): PlanningHelpInput | null {
  const [starts, ends] = [dutchMoment(values.startsAt), dutchMoment(values.endsAt)];
  const startsAt = 'iso' in starts ? starts.iso : null;
  const title = values.title.trim().slice(0, 200);
  const summary = values.summary.trim().slice(0, 4000);
  if (!values.thema && !startsAt && `${title}${summary}`.length < ENOUGH) return null;
  return {
    title,
    summary,
    thema: values.thema || null,
    startsAt,
    endsAt: startsAt && 'iso' in ends ? ends.iso : null,
    doelgroepen: values.doelgroepen,
    kennissessieId,
  };
}
