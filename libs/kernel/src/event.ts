/** A fact that others may act upon: a past-tense name with ids and changed facts, never entities. */
export interface DomainEvent<Name extends string = string, Payload = unknown> {
  readonly name: Name;
  readonly payload: Payload;
}

/** Makes events of one kind, and names that kind for those who react. */
export interface EventType<Name extends string, Payload> {
  (payload: Payload): DomainEvent<Name, Payload>;
  readonly eventName: Name;
}

/** `const kennissessieMoved = defineEvent<'KennissessieMoved', { kennissessieId: string }>('KennissessieMoved')` */
export function defineEvent<Name extends string, Payload>(name: Name): EventType<Name, Payload> {
  return Object.assign((payload: Payload) => ({ name, payload }), { eventName: name });
}

/** The payload that events of a type carry; unknown for a type that is not told. */
export type PayloadOf<T> = T extends EventType<string, infer P> ? P : unknown;
