import type { Actor } from '@academie/kernel';

/** The kennisbank is public, whole. */
export function mayView(_actor: Actor): boolean {
  return true;
}
