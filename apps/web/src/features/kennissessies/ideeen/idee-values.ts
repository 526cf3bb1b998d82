import type { SessieIdeeDetailFragment, SessieIdeeInput } from '@academie/web-api/gql';
import type { FieldProblem } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { emptyForm, type FormValues } from '../form/form-values.js';

/** The form of a session with what is known of it without a date. */
export function formOfIdee(idee: SessieIdeeDetailFragment): FormValues {
  return {
    ...emptyForm,
    title: idee.title,
    summary: idee.summary,
    thema: idee.themas[0]?.slug ?? '',
    netwerkId: idee.netwerk?.id ?? '',
    doelgroepen: [...idee.doelgroepen],
  };
}

/** What is wrong, before it is sent. The API checks everything again, and more. */
export function ideeProblems({ title, summary, thema, doelgroepen }: FormValues): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const need = (right: boolean, path: keyof FormValues, message: string) => {
    if (!right) problems.push({ path, message });
  };
  need(title.trim().length >= 3, 'title', m.kennissessies_problem_title());
  need(summary.trim() !== '', 'summary', m.kennissessies_problem_summary());
  need(thema !== '', 'thema', m.kennissessies_problem_thema());
  need(doelgroepen.length > 0, 'doelgroepen', m.kennissessies_problem_doelgroepen());
  return problems;
}

export function toIdeeInput({ title, summary, thema, netwerkId, doelgroepen }: FormValues): SessieIdeeInput {
  return { title: title.trim(), summary: summary.trim(), thema, netwerkId: netwerkId || null, doelgroepen };
}
