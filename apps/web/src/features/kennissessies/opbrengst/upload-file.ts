import { GqlError } from '@academie/web-api';

/** Where files of a session go in. */
export const uploadPath = (id: string, what: 'materiaal' | 'opname' | 'transcript') =>
  `/bestanden/kennissessies/${id}/${what}`;

/** Sends a file with the other fields of its form. What the API refuses is thrown as any other refusal of it. */
export async function uploadFile(
  path: string,
  file: File,
  fields: Readonly<Record<string, string>> = {},
): Promise<void> {
  const body = new FormData();
  // Before the file: the API reads it while it comes in, and then knows already whom it is for.
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('file', file);
  let response: Response;
  try {
    response = await fetch(path, { method: 'POST', body, credentials: 'same-origin' });
  } catch (cause) {
    throw GqlError.offline(cause);
  }
  if (response.ok) return;
  const refusal: unknown = await response.json().catch(() => null);
  if (!isRefusal(refusal)) throw GqlError.fromStatus(response.status);
  const { message, code, fields: refused } = refusal;
  throw GqlError.fromBody({ message, extensions: { code, ...(refused ? { fields: refused } : {}) } });
}

type Refusal = { message: string; code: string; fields?: { path: string; message: string }[] };

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'message' in value && 'code' in value;
}
