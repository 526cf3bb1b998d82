import { type Actor, notFound, unauthenticated } from '@academie/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './access.js';
import { scopeOf } from './request-scope.js';

/** The outer door of every resolver and route: deny by default. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    // Sockets are authenticated when they connect, and each room has its own gate.
    if (context.getType() === 'ws') return true;
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    checkAccess(access, scopeOf(context).actor);
    return true;
  }
}

/** Throws when this actor may not come in here. A handler without a declaration does not exist for anybody. */
export function checkAccess(access: Access | undefined, actor: Actor): void {
  if (!access) throw notFound();
  if (access.kind === 'public') return;
  if (actor.kind !== 'persoon') throw unauthenticated();
  if (access.kind === 'role' && !access.roles.some((role) => actor.roles.includes(role))) throw notFound();
}
