import type { Tx } from '@academie/platform/database';

/** What was answered with these registrations, by question. */
export async function answersBefore(
  tx: Tx,
  registrationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: { question_id: string; answer_values: string[] }[] = await tx.query(
    'select question_id, answer_values from kennissessies.answer where registration_id = any($1)',
    [registrationIds],
  );
  return new Map(rows.map(({ question_id, answer_values }) => [question_id, answer_values]));
}
