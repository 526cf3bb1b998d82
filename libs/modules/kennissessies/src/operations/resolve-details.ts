import { NetwerkDirectory, type NetwerkStanding, ThemaDirectory } from '@academie/contracts';
import { type Actor, Clock, type FieldProblem, invalidInput, notFound } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import { mayPlanIn } from '../kennissessies.policy.js';
import type { KennissessieEntity } from '../model/kennissessie.entity.js';
import { type Existing, inputProblems, type KennissessieDetails } from '../model/kennissessie-input.js';

/** The columns that come from the details. */
export type DetailValues = Pick<
  KennissessieEntity,
  | 'title'
  | 'summary'
  | 'startsAt'
  | 'endsAt'
  | 'form'
  | 'location'
  | 'onlineUrl'
  | 'capacity'
  | 'netwerkId'
  | 'themaIds'
  | 'doelgroepen'
>;

/** Details with what the neighbours say of them. Asked before the transaction; judged within it, behind the lock. */
export class ResolvedDetails {
  constructor(
    private readonly details: KennissessieDetails,
    private readonly themaId: string | null,
    private readonly netwerk: 'none' | 'may-plan' | 'not-theirs' | 'unknown',
    private readonly clock: Clock,
  ) {}

  /**
   * What to store. Throws INVALID_INPUT with every field that is wrong, or NOT_FOUND for a netwerk that does not exist
   * for the actor. The netwerk that the session is in already is not questioned again.
   */
  valuesFor(existing: (Existing & { readonly netwerkId: string | null }) | null): DetailValues {
    const { details, themaId } = this;
    const netwerkId = details.netwerkId ?? null;
    const problems: FieldProblem[] = inputProblems(details, this.clock.now(), existing);
    if (netwerkId !== (existing?.netwerkId ?? null)) {
      if (this.netwerk === 'unknown') throw notFound();
      if (this.netwerk === 'not-theirs') {
        problems.push({ path: 'netwerkId', message: 'Kies een netwerk waarvan u facilitator bent.' });
      }
    }
    if (themaId === null) problems.push({ path: 'thema', message: 'Kies een thema uit de lijst.' });
    if (themaId === null || problems.length > 0) throw invalidInput(problems);
    return {
      title: details.title.trim(),
      summary: details.summary.trim(),
      startsAt: details.startsAt,
      endsAt: details.endsAt,
      form: details.form,
      location: details.location?.trim() || null,
      onlineUrl: details.onlineUrl?.trim() || null,
      capacity: details.capacity ?? null,
      netwerkId,
      themaIds: [themaId],
      doelgroepen: [...new Set(details.doelgroepen)],
    };
  }
}

/** Asks the neighbours about the thema and the netwerk that an organiser chose. */
@Injectable()
export class ResolveDetails {
  constructor(
    private readonly themas: ThemaDirectory,
    private readonly netwerken: NetwerkDirectory,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, standing: NetwerkStanding, details: KennissessieDetails): Promise<ResolvedDetails> {
    const { netwerkId } = details;
    const [thema, known] = await Promise.all([
      this.themas.bySlug(details.thema),
      netwerkId ? this.netwerken.byIds([netwerkId]) : null,
    ]);
    return new ResolvedDetails(details, thema?.id ?? null, netwerkOf(), this.clock);

    function netwerkOf() {
      if (!netwerkId || !known) return 'none';
      if (!known.has(netwerkId) || standing.hidden.has(netwerkId)) return 'unknown';
      return mayPlanIn(actor, standing.leads.has(netwerkId)) ? 'may-plan' : 'not-theirs';
    }
  }
}
