/** Where a leervraag can be routed to. */
export type RouteTarget =
  | { readonly kind: 'adviseur'; readonly id: string }
  | { readonly kind: 'organisatie'; readonly id: string }
  | { readonly kind: 'netwerk'; readonly id: string };

/** The ids as the API takes them: of which exactly one must be given. */
export interface TargetIds {
  readonly adviseurId?: string | null;
  readonly organisatieId?: string | null;
  readonly netwerkId?: string | null;
}

/** The one target that was named; null when there is none, or more than one. */
export function theTarget({ adviseurId, organisatieId, netwerkId }: TargetIds): RouteTarget | null {
  const named: RouteTarget[] = [
    ...(adviseurId ? [{ kind: 'adviseur', id: adviseurId } as const] : []),
    ...(organisatieId ? [{ kind: 'organisatie', id: organisatieId } as const] : []),
    ...(netwerkId ? [{ kind: 'netwerk', id: netwerkId } as const] : []),
  ];
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The target in the form of columns, each of the others empty. */
export function targetColumns(target: RouteTarget) {
  return {
    adviseurId: target.kind === 'adviseur' ? target.id : null,
    organisatieId: target.kind === 'organisatie' ? target.id : null,
    netwerkId: target.kind === 'netwerk' ? target.id : null,
  };
}
