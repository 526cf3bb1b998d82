import type { Doelgroep, KennissessieDetailFragment, KennissessieForm, KennissessieInput } from '@academie/web-api/gql';
import type { DateTimeValue, FieldProblem } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { toFieldValue } from '../../../shared/time.js';
import { dutchMoment, momentProblem } from './dutch-moment.js';

/** The form as it is typed: everything text, nothing lost. */
export type FormValues = {
  title: string;
  summary: string;
  thema: string;
  netwerkId: string;
  startsAt: DateTimeValue;
  endsAt: DateTimeValue;
  form: KennissessieForm | '';
  location: string;
  onlineUrl: string;
  capacity: string;
  doelgroepen: Doelgroep[];
};

const noTime: DateTimeValue = { date: '', time: '' };

export const emptyForm: FormValues = {
  title: '',
  summary: '',
  thema: '',
  netwerkId: '',
  startsAt: noTime,
  endsAt: noTime,
  form: '',
  location: '',
  onlineUrl: '',
  capacity: '',
  doelgroepen: [],
};

export function formOf(session: KennissessieDetailFragment): FormValues {
  return {
    title: session.title,
    summary: session.summary,
    thema: session.themas[0]?.slug ?? '',
    netwerkId: session.netwerk?.id ?? '',
    startsAt: toFieldValue(session.startsAt),
    endsAt: toFieldValue(session.endsAt),
    form: session.form,
    location: session.location ?? '',
    onlineUrl: session.onlineUrl ?? '',
    capacity: session.capacity === null ? '' : String(session.capacity),
    doelgroepen: [...session.doelgroepen],
  };
}

/** Everything of a session but its time, which a copy has not yet. */
export function copyOf(session: KennissessieDetailFragment): FormValues {
  return { ...formOf(session), startsAt: noTime, endsAt: noTime };
}

/** Another begin takes the end along to the same day, as long as nobody said that it ends on another one. */
export function withStart(values: FormValues, startsAt: DateTimeValue): FormValues {
  const follows = values.endsAt.date === '' || values.endsAt.date === values.startsAt.date;
  return { ...values, startsAt, endsAt: follows ? { ...values.endsAt, date: startsAt.date } : values.endsAt };
}

export type Checked = { input: KennissessieInput } | { problems: FieldProblem[] };

/** What can be sent, or what must be mended first. The API checks everything again, and more. */
export function checkForm(values: FormValues): Checked {
  const { form } = values;
  const [starts, ends] = [dutchMoment(values.startsAt), dutchMoment(values.endsAt)];
  const capacity = values.capacity.trim();
  const problems: FieldProblem[] = [];
  const need = (right: boolean, path: keyof FormValues, message: string) => {
    if (!right) problems.push({ path, message });
  };
  need(values.title.trim().length >= 3, 'title', m.kennissessies_problem_title());
  need(values.summary.trim() !== '', 'summary', m.kennissessies_problem_summary());
  need(values.thema !== '', 'thema', m.kennissessies_problem_thema());
  if ('problem' in starts) need(false, 'startsAt', momentProblem(starts.problem, m.kennissessies_problem_starts()));
  if ('problem' in ends) need(false, 'endsAt', momentProblem(ends.problem, m.kennissessies_problem_ends()));
  if ('iso' in starts && 'iso' in ends) {
    need(Date.parse(ends.iso) > Date.parse(starts.iso), 'endsAt', m.kennissessies_problem_order());
  }
  need(form !== '', 'form', m.kennissessies_problem_form());
  need(
    form === '' || form === 'ONLINE' || values.location.trim() !== '',
    'location',
    m.kennissessies_problem_location(),
  );
  need(capacity === '' || /^[1-9]\d*$/.test(capacity), 'capacity', m.kennissessies_problem_capacity());
  need(values.doelgroepen.length > 0, 'doelgroepen', m.kennissessies_problem_doelgroepen());
  if (problems.length > 0 || form === '' || !('iso' in starts) || !('iso' in ends)) return { problems };
  return {
    input: {
      title: values.title.trim(),
      summary: values.summary.trim(),
      thema: values.thema,
      netwerkId: values.netwerkId || null,
      startsAt: starts.iso,
      endsAt: ends.iso,
      form,
      // A field that is not on the screen is not sent: nobody could see what it says.
      location: form === 'ONLINE' ? null : values.location.trim(),
      onlineUrl: form === 'ON_SITE' ? null : values.onlineUrl.trim() || null,
      capacity: capacity === '' ? null : Number(capacity),
      doelgroepen: values.doelgroepen,
    },
  };
}

/** What a change means for the people who registered, to tell before it is saved. */
export type Impact = { invited: number; promoted: number };

/** A change of time or place goes to everyone with a seat; more places go to those who wait. */
export function impactOf(session: KennissessieDetailFragment, input: KennissessieInput): Impact {
  if (session.status !== 'PUBLISHED') return { invited: 0, promoted: 0 };
  const moved =
    Date.parse(input.startsAt) !== Date.parse(session.startsAt) ||
    Date.parse(input.endsAt) !== Date.parse(session.endsAt) ||
    input.form !== session.form ||
    (input.location ?? null) !== session.location ||
    (input.onlineUrl ?? null) !== session.onlineUrl;
  const places = input.capacity ?? Number.POSITIVE_INFINITY;
  const freed = Math.max(0, places - session.registeredCount);
  return {
    invited: moved ? session.registeredCount : 0,
    promoted: Math.min(session.waitlistCount, freed),
  };
}
