import { ThemaDirectory } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { OpleidingFacetCount, OpleidingFacets } from '../graphql/types.js';
import { conditionsOf, type OpleidingCriteria } from './opleiding-conditions.js';

interface FacetRow {
  facet: keyof OpleidingFacets;
  value: string;
  count: number;
}

/**
 * Counts what each choice would give. A facet is counted with all the filters on except its own: who chose one provincie
 * still sees how many the others have. Of runs only the coming ones count.
 */
@Injectable()
export class OpleidingFacetReader {
  constructor(
    private readonly database: Database,
    private readonly themas: ThemaDirectory,
    private readonly clock: Clock,
  ) {}

  async facets(criteria: OpleidingCriteria): Promise<OpleidingFacets> {
    const params: unknown[] = [this.clock.now()];
    const { thema, doelgroep, form, provincie, search } = conditionsOf(criteria, params);
    const hasRun =
      criteria.form || criteria.provincie
        ? `exists (select 1 from coming u where u.opleiding_id = o.id and ${form} and ${provincie})`
        : 'true';
    const rows = await this.database.query<FacetRow>(
      `with coming as materialized (
         select distinct opleiding_id, form, provincie from opleidingen.uitvoering where starts_at >= $1),
       o as materialized (
         select o.id, o.thema_ids, o.doelgroepen from opleidingen.opleiding o where o.status = 'PUBLISHED' and ${search})
       select 'thema' as facet, v.value::text as value, count(*)::int as count
         from o cross join unnest(o.thema_ids) as v(value) where ${doelgroep} and ${hasRun} group by 2
       union all
       select 'doelgroep', v.value, count(*)::int
         from o cross join unnest(o.doelgroepen) as v(value) where ${thema} and ${hasRun} group by 2
       union all
       select 'form', u.form, count(distinct o.id)::int
         from o join coming u on u.opleiding_id = o.id where ${thema} and ${doelgroep} and ${provincie} group by 2
       union all
       select 'provincie', u.provincie, count(distinct o.id)::int
         from o join coming u on u.opleiding_id = o.id
         where u.provincie is not null and ${thema} and ${doelgroep} and ${form} group by 2
       order by count desc, value`,
      params,
    );
    const slugs = new Map((await this.themas.all()).map(({ id, slug }) => [id, slug]));
    const countsOf = (facet: FacetRow['facet']): OpleidingFacetCount[] =>
      rows.filter((row) => row.facet === facet).map(({ value, count }) => ({ value, count }));
    return {
      thema: countsOf('thema').flatMap(({ value, count }) => {
        const slug = slugs.get(value);
        return slug ? [{ value: slug, count }] : [];
      }),
      doelgroep: countsOf('doelgroep'),
      form: countsOf('form'),
      provincie: countsOf('provincie'),
    };
  }
}

/** Nothing to choose from. */
export const noFacets = (): OpleidingFacets => ({ thema: [], doelgroep: [], form: [], provincie: [] });
