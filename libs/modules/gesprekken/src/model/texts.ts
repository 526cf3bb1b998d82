import { invalidInput } from '@academie/kernel';

export const TITLE = { min: 3, max: 160, message: 'Geef het gesprek een titel van 3 tot 160 tekens.' } as const;
export const BODY = { min: 1, max: 20_000, message: 'Schrijf een bericht van 1 tot 20.000 tekens.' } as const;
export const CLIENT_ID_MAX = 100;

/** The title as it is kept. Throws INVALID_INPUT. */
export function acceptTitle(title: string): string {
  return accept('title', title, TITLE);
}

/** The Markdown as it is kept: without the blank lines around it. Throws INVALID_INPUT. */
export function acceptBody(body: string): string {
  return accept('body', body, BODY);
}

/** The browser's own name for a bericht; null when it gave none. Throws INVALID_INPUT. */
export function acceptClientId(clientId: string | null | undefined): string | null {
  if (!clientId) return null;
  if (clientId.length > CLIENT_ID_MAX || clientId.includes('\u0000')) {
    throw invalidInput([{ path: 'clientId', message: `Gebruik voor clientId ten hoogste ${CLIENT_ID_MAX} tekens.` }]);
  }
  return clientId;
}

function accept(path: string, text: string, rule: { min: number; max: number; message: string }): string {
  // PostgreSQL cannot keep a NUL in a text, and nobody means to write one.
  const kept = text.replaceAll('\u0000', '').trim();
  if (kept.length < rule.min || kept.length > rule.max) throw invalidInput([{ path, message: rule.message }]);
  return kept;
}
