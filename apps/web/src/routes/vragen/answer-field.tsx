import { RichTextField } from '../../features/gesprekken/editor/rich-text-field.js';
import type { AnswerField } from '../../features/loket/handle/answer-form.js';

/** An answer is written with the editor of the gesprekken: the features do not know each other, so it is handed over here. */
export const answerField: AnswerField = ({ onChange, ...field }) => (
  <RichTextField {...field} autoFocus onChange={({ markdown }) => onChange(markdown)} />
);
