import { type Actor, type SignedIn, unauthenticated, VISITOR } from '@academie/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type DataLoader from 'dataloader';

/** What belongs to one request: who asks, and the loaders that gather what it needs. */
export class RequestScope {
  private readonly loaders = new Map<object, unknown>();

  constructor(
    readonly actor: Actor,
    /** Sets or clears the session cookie on the answer. */
    readonly setSessionToken: (token: string | null, expiresAt?: Date) => void = () => undefined,
    /** The session token that came with the request. */
    readonly sessionToken: string | null = null,
    /** The address the request came from, for rate limits only. */
    readonly ip: string = '',
  ) {}

  /** The one loader of this owner within this request. */
  loader<K, V>(owner: object, make: () => DataLoader<K, V>): DataLoader<K, V> {
    const known = this.loaders.get(owner) as DataLoader<K, V> | undefined;
    if (known) return known;
    const made = make();
    this.loaders.set(owner, made);
    return made;
  }
}

/** The scope of a request that nobody signed. */
export const visitorScope = () => new RequestScope(VISITOR);

/** Finds the request's scope, over HTTP and GraphQL alike. */
export function scopeOf(context: ExecutionContext): RequestScope {
  const carrier: { scope?: RequestScope } =
    context.getType<string>() === 'graphql'
      ? GqlExecutionContext.create(context).getContext()
      : context.switchToHttp().getRequest();
  if (!carrier.scope) throw new Error('This request has no scope: the scope hook did not run');
  return carrier.scope;
}

/** Parameter decorator: the {@link RequestScope}. */
export const Scope = createParamDecorator((_: unknown, context: ExecutionContext) => scopeOf(context));

/** Parameter decorator: the {@link Actor}, visitor or person. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => scopeOf(context).actor);

/** Parameter decorator: the signed-in person; refuses a visitor. */
export const CurrentPersoon = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { actor } = scopeOf(context);
  if (actor.kind !== 'persoon') throw unauthenticated();
  return actor;
});
