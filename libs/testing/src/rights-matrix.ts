import { readFile, writeFile } from 'node:fs/promises';
import type { Actor } from '@academie/kernel';
import { ACTORS } from './cast.js';

/** What somebody may do, per action: the policy's own functions, with the facts filled in. */
export type RightsByAction = Readonly<Record<string, (actor: Actor) => boolean>>;

/**
 * Who may do what, as a table in Markdown: one row per action, one column per actor. Reviewing a change of rights is
 * then reading a diff of ticks.
 */
export function rightsMatrix(
  title: string,
  actions: RightsByAction,
  actors: Readonly<Record<string, Actor>> = ACTORS,
): string {
  const names = Object.keys(actors);
  const rows = Object.entries(actions).map(
    ([action, allows]) =>
      `| ${action} | ${Object.values(actors)
        .map((actor) => (allows(actor) ? '✓' : '–'))
        .join(' | ')} |`,
  );
  return [
    `## ${title}`,
    '',
    `| | ${names.join(' | ')} |`,
    `| --- | ${names.map(() => ':-:').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n');
}

/**
 * Compares the matrices of a module with the committed file, and throws when they differ. Once a change of rights is
 * meant, `UPDATE_MATRIX=1` writes the file anew:
 * `await expectCommittedMatrix(new URL('../rights-matrix.md', import.meta.url), [rightsMatrix(…)])`
 */
export async function expectCommittedMatrix(file: URL, matrices: readonly string[]): Promise<void> {
  const text = `# Rights\n\nGenerated from the policy by its spec; who may do what, for the named cast.\n\n${matrices.join('\n')}`;
  if (process.env['UPDATE_MATRIX'] === '1') {
    await writeFile(file, text);
    return;
  }
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed === text) return;
  throw new Error(
    `${file.pathname} does not say what the policy says. If this change of rights is meant, run the spec with ` +
      `UPDATE_MATRIX=1 and commit the file.\n${differenceOf(committed, text)}`,
  );
}

/** The lines that only one of the two has. */
function differenceOf(committed: string, actual: string): string {
  const before = new Set(committed.split('\n'));
  const after = new Set(actual.split('\n'));
  const gone = [...before].filter((line) => !after.has(line)).map((line) => `- ${line}`);
  const come = [...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`);
  return [...gone, ...come].join('\n');
}
