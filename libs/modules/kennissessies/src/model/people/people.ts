import { PersonRole } from '@academie/contracts';
import type { FieldProblem } from '@academie/kernel';

/** Somebody to add: a person with an account, or the name of a speaker who has none. */
export interface PersonDetails {
  readonly persoonId?: string | null;
  readonly name?: string | null;
  readonly organisatie?: string | null;
  readonly bio?: string | null;
}

/** The columns that come from it: the account tells its own name and organisation. */
export interface PersonValues {
  readonly persoonId: string | null;
  readonly name: string | null;
  readonly organisatie: string | null;
  readonly bio: string | null;
}

/** More is no list that anybody reads. */
export const MOST_IN_ROLE = 30;

/** What is wrong with it, each with the field and what to do. `known`: the account exists. */
export function personProblems(role: PersonRole, { persoonId, name }: PersonDetails, known: boolean): FieldProblem[] {
  if (persoonId) return known ? [] : [{ path: 'persoonId', message: 'Kies iemand uit de lijst.' }];
  if (role === PersonRole.CO_ORGANIZER) {
    return [{ path: 'persoonId', message: 'Kies iemand uit de lijst. Wie meeorganiseert, heeft een account nodig.' }];
  }
  return name?.trim() ? [] : [{ path: 'name', message: 'Vul de naam van de spreker in, of kies iemand uit de lijst.' }];
}

export function personValues(role: PersonRole, { persoonId, name, organisatie, bio }: PersonDetails): PersonValues {
  const own = persoonId ? { name: null, organisatie: null } : { name: textOf(name), organisatie: textOf(organisatie) };
  return { persoonId: persoonId ?? null, ...own, bio: role === PersonRole.SPEAKER ? textOf(bio) : null };
}

function textOf(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
