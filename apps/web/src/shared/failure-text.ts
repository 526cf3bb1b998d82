import { isGqlError } from '@academie/web-api';
import { m } from '../paraglide/messages.js';

/** What went wrong, as a title. */
export function failureTitle(error: unknown): string {
  if (!isGqlError(error)) return m.error_title();
  switch (error.code) {
    case 'OFFLINE':
      return m.error_offline_title();
    case 'UNAUTHENTICATED':
      return m.error_sign_in_title();
    case 'FORBIDDEN':
      return m.error_forbidden_title();
    case 'RATE_LIMITED':
      return m.error_rate_limited_title();
    default:
      return m.error_title();
  }
}

/** What the reader can do about it, in a sentence. A refusal of the API brings its own. */
export function failureText(error: unknown): string {
  if (!isGqlError(error)) return m.error_unexpected_body();
  if (error.code === 'OFFLINE') return m.error_offline_body();
  if (error.code === 'UNAUTHENTICATED') return m.error_sign_in_body();
  return error.isShowable ? error.message : m.error_unexpected_body();
}
