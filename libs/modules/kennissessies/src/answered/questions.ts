import { type QuestionCard, QuestionSource, type ResultKind } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { Providers } from '@academie/platform/discovery';
import { Injectable } from '@nestjs/common';

/** Names a question; what it says is known elsewhere. */
export interface QuestionRef {
  readonly kind: ResultKind;
  readonly id: string;
}

/** Asks the owners of questions which of them a reader may see. */
@Injectable()
export class Questions {
  constructor(private readonly providers: Providers) {}

  /** By id; one look for each kind. */
  async cards(actor: Actor, refs: readonly QuestionRef[]): Promise<ReadonlyMap<string, QuestionCard>> {
    const found = await Promise.all(
      this.providers.of(QuestionSource).map((source) => {
        const ids = refs.filter(({ kind }) => kind === source.kind).map(({ id }) => id);
        return ids.length > 0 ? source.cards(actor, ids) : new Map<string, QuestionCard>();
      }),
    );
    return new Map(found.flatMap((cards) => [...cards]));
  }
}
