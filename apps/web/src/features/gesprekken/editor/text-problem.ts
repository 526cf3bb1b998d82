import { m } from '../../../paraglide/messages.js';
import { LONGEST_TEXT, type RichText } from './rich-text.js';

/** Why a text cannot be sent, in a sentence; undefined when it can. */
export function textProblem({ markdown }: RichText): string | undefined {
  if (markdown.trim() === '') return m.gesprekken_text_empty();
  return markdown.length > LONGEST_TEXT ? m.gesprekken_text_too_long() : undefined;
}
