import type {
  Doelgroep,
  KennissessieSeatingRoomFragment,
  RegistrationRulesInput,
  WaitlistMode,
} from '@academie/web-api/gql';
import type { DateTimeValue, FieldProblem } from '@academie/web-ui';
import type { ComboboxOption } from '@academie/web-ui/combobox';
import { m } from '../../../paraglide/messages.js';
import { toFieldValue } from '../../../shared/time.js';
import { dutchMoment, momentProblem } from '../form/dutch-moment.js';

/** Places that are kept, as the form has them. */
export type PoolValues = {
  key: string;
  /** A doelgroep, or `organisatie` for the one that is chosen beside it; empty: not chosen yet. */
  target: Doelgroep | 'organisatie' | '';
  organisatie: ComboboxOption | null;
  places: string;
  taken: number;
  opensAt: DateTimeValue;
};

/** The rules as the form has them. */
export type RulesValues = {
  closesAt: DateTimeValue;
  approval: boolean;
  waitlistMode: WaitlistMode;
  promoteUntilHours: string;
  offerHours: string;
  waitlistThreshold: string;
  pools: PoolValues[];
};

type Rules = NonNullable<KennissessieSeatingRoomFragment['registrationRules']>;

const NO_MOMENT: DateTimeValue = { date: '', time: '' };
const momentOf = (iso: string | null) => (iso ? toFieldValue(iso) : NO_MOMENT);

export function emptyPool(): PoolValues {
  return { key: crypto.randomUUID(), target: '', organisatie: null, places: '', taken: 0, opensAt: NO_MOMENT };
}

export function toValues(rules: Rules): RulesValues {
  return {
    closesAt: momentOf(rules.registrationClosesAt),
    approval: rules.approval,
    waitlistMode: rules.waitlistMode,
    promoteUntilHours: String(rules.promoteUntilHours),
    offerHours: String(rules.offerMinutes / 60).replace('.', ','),
    waitlistThreshold: String(rules.waitlistThreshold),
    pools: rules.pools.map(({ id, doelgroep, organisatie, places, taken, opensAt }) => ({
      key: id,
      target: doelgroep ?? 'organisatie',
      organisatie: organisatie && { id: organisatie.id, label: organisatie.name },
      places: String(places),
      taken,
      opensAt: momentOf(opensAt),
    })),
  };
}

/** A whole number; NaN when it is none, which the API would not understand. */
const whole = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text.trim()) : Number.NaN);
const hours = (text: string) => Number(text.trim().replace(',', '.'));

const isEmpty = ({ date, time }: DateTimeValue) => date === '' && time === '';

/** What our own look finds: what is no number or no moment. What the numbers mean is for the API to judge. */
export function problemsOf(values: RulesValues): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const needWhole = (path: string, text: string) => {
    if (Number.isNaN(whole(text))) problems.push({ path, message: m.plaatsen_problem_number() });
  };
  const needMoment = (path: string, value: DateTimeValue) => {
    const moment = isEmpty(value) ? null : dutchMoment(value);
    if (moment && 'problem' in moment) {
      problems.push({ path, message: momentProblem(moment.problem, m.plaatsen_problem_moment()) });
    }
  };
  needMoment('registrationClosesAt', values.closesAt);
  needWhole('promoteUntilHours', values.promoteUntilHours);
  if (values.offerHours.trim() === '' || Number.isNaN(hours(values.offerHours))) {
    problems.push({ path: 'offerMinutes', message: m.plaatsen_problem_hours() });
  }
  needWhole('waitlistThreshold', values.waitlistThreshold);
  for (const [index, { target, organisatie, places, opensAt }] of values.pools.entries()) {
    if (target === '' || (target === 'organisatie' && !organisatie)) {
      problems.push({ path: `pools.${index}.target`, message: m.plaatsen_problem_target() });
    }
    needWhole(`pools.${index}.places`, places);
    needMoment(`pools.${index}.opensAt`, opensAt);
  }
  return problems;
}

function toIso(value: DateTimeValue): string | null {
  const moment = isEmpty(value) ? null : dutchMoment(value);
  return moment && 'iso' in moment ? moment.iso : null;
}

export function toInput(values: RulesValues): RegistrationRulesInput {
  return {
    registrationClosesAt: toIso(values.closesAt),
    approval: values.approval,
    waitlistMode: values.waitlistMode,
    promoteUntilHours: whole(values.promoteUntilHours),
    offerMinutes: Math.round(hours(values.offerHours) * 60),
    waitlistThreshold: whole(values.waitlistThreshold),
    pools: values.pools.map(({ target, organisatie, places, opensAt }) => ({
      doelgroep: target === '' || target === 'organisatie' ? null : target,
      organisatieId: target === 'organisatie' ? (organisatie?.id ?? null) : null,
      places: whole(places),
      opensAt: toIso(opensAt),
    })),
  };
}
