import { NetwerkDirectory, type NetwerkStanding, ThemaDirectory } from '@academie/contracts';
import { type Actor, invalidInput, notFound } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import { mayPlanIn } from '../../kennissessies.policy.js';
import { type IdeeDetails, ideeProblems } from '../../model/ideeen/idee-input.js';
import type { SessieIdeeEntity } from '../../model/ideeen/sessie-idee.entity.js';

export type IdeeValues = Pick<SessieIdeeEntity, 'title' | 'summary' | 'doelgroepen' | 'themaIds' | 'netwerkId'>;

/** Asks the neighbours about the thema and the netwerk that an organiser chose. */
@Injectable()
export class ResolveIdee {
  constructor(
    private readonly themas: ThemaDirectory,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Throws INVALID_INPUT with every field that is wrong, or NOT_FOUND for a netwerk that does not exist for the actor. */
  async run(
    actor: Actor,
    standing: NetwerkStanding,
    details: IdeeDetails,
    current: string | null = null,
  ): Promise<IdeeValues> {
    const netwerkId = details.netwerkId ?? null;
    const [thema, known] = await Promise.all([
      this.themas.bySlug(details.thema),
      netwerkId ? this.netwerken.byIds([netwerkId]) : null,
    ]);
    const problems = ideeProblems(details);
    if (netwerkId !== null && netwerkId !== current) {
      if (!known?.has(netwerkId) || standing.hidden.has(netwerkId)) throw notFound();
      if (!mayPlanIn(actor, standing.leads.has(netwerkId))) {
        problems.push({ path: 'netwerkId', message: 'Kies een netwerk waarvan u facilitator bent.' });
      }
    }
    if (!thema) problems.push({ path: 'thema', message: 'Kies een thema uit de lijst.' });
    if (!thema || problems.length > 0) throw invalidInput(problems);
    return {
      title: details.title.trim(),
      summary: details.summary.trim(),
      doelgroepen: [...new Set(details.doelgroepen)],
      themaIds: [thema.id],
      netwerkId,
    };
  }
}
