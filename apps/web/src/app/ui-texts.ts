import type { UiTexts } from '@academie/web-ui';
import { m } from '../paraglide/messages.js';

/** The words of the design system, in the language of the reader. */
export const uiTexts: UiTexts = {
  close: m.ui_close(),
  optional: m.ui_optional(),
  errorSummaryTitle: m.ui_error_summary(),
  loading: m.ui_loading(),
  retry: m.ui_retry(),
  errorTitle: m.ui_error_title(),
  errorBody: m.ui_error_body(),
  showMore: m.ui_show_more(),
  shown: (shown, total) => m.ui_shown({ shown, total }),
  undo: m.ui_undo(),
  remove: (label) => m.ui_remove({ label }),
  more: (count) => m.ui_more({ count }),
  date: m.ui_date(),
  time: m.ui_time(),
  charactersLeft: (count) => m.ui_characters_left({ count }),
  sortedAscending: m.ui_sorted_ascending(),
  sortedDescending: m.ui_sorted_descending(),
  showOptions: m.ui_show_options(),
  optionCount: (count) => m.ui_option_count({ count }),
  stepState: { done: m.ui_step_done(), now: m.ui_step_now(), next: m.ui_step_next() },
};
