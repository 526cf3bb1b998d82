import type { Doelgroep, KennissessieForm } from '@academie/contracts';

/** What a list of opleidingen may be narrowed by. */
export interface OpleidingCriteria {
  readonly themaId?: string | null;
  readonly doelgroep?: Doelgroep | null;
  /** Form and provincie are those of one and the same coming run. */
  readonly form?: KennissessieForm | null;
  readonly provincie?: string | null;
  readonly search?: string | null;
}

/** One piece of SQL per criterion, `true` for one that is not asked: `o` is the opleiding, `u` a run of it. */
export interface OpleidingConditions {
  readonly thema: string;
  readonly doelgroep: string;
  readonly form: string;
  readonly provincie: string;
  readonly search: string;
}

/** Adds the values to `params`. */
export function conditionsOf(criteria: OpleidingCriteria, params: unknown[]): OpleidingConditions {
  const when = <T>(value: T | null | undefined, sql: (place: string) => string): string =>
    value ? sql(`$${params.push(value)}`) : 'true';
  return {
    thema: when(criteria.themaId, (place) => `o.thema_ids @> array[${place}::uuid]`),
    doelgroep: when(criteria.doelgroep, (place) => `o.doelgroepen @> array[${place}::text]`),
    form: when(criteria.form, (place) => `u.form = ${place}`),
    provincie: when(criteria.provincie, (place) => `u.provincie = ${place}`),
    search: when(
      criteria.search?.trim(),
      (place) =>
        `to_tsvector('public.dutch_unaccent', o.title || ' ' || o.summary)
           @@ websearch_to_tsquery('public.dutch_unaccent', ${place})`,
    ),
  };
}
