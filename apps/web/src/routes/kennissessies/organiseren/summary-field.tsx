import { RichTextField } from '../../../features/gesprekken/editor/rich-text-field.js';
import type { SummaryField } from '../../../features/kennissessies/opbrengst/summary-editor.js';

/** A summary is written with the editor of the gesprekken: the features do not know each other, so it is handed over here. */
export const summaryField: SummaryField = ({ onChange, ...field }) => (
  <RichTextField {...field} onChange={({ markdown }) => onChange(markdown)} />
);
