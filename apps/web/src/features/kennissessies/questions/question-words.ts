import type { KennissessieQuestionFragment } from '@academie/web-api/gql';
import { m } from '../../../paraglide/messages.js';

/** What kind of answer is asked for, as an organiser chooses it. */
export type AnswerKind = 'short' | 'long' | 'one' | 'several' | 'yes-no';

export const kindLabel: Record<AnswerKind, () => string> = {
  short: m.aanmelden_kind_short,
  long: m.aanmelden_kind_long,
  one: m.aanmelden_kind_one,
  several: m.aanmelden_kind_several,
  'yes-no': m.aanmelden_kind_yes_no,
};

export function answerKindOf({
  kind,
  long,
  multiple,
}: Pick<KennissessieQuestionFragment, 'kind' | 'long' | 'multiple'>): AnswerKind {
  switch (kind) {
    case 'TEXT':
      return long ? 'long' : 'short';
    case 'CHOICE':
      return multiple ? 'several' : 'one';
    case 'YES_NO':
      return 'yes-no';
  }
}

/** "Vega, Vegan", or "Ja". */
export function answerText({ kind }: Pick<KennissessieQuestionFragment, 'kind'>, values: readonly string[]): string {
  return kind === 'YES_NO' ? values.map(yesOrNo).join(', ') : values.join(', ');
}

export function yesOrNo(value: string): string {
  return value === 'JA' ? m.aanmelden_yes() : m.aanmelden_no();
}
