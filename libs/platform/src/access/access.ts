import type { PlatformRole } from '@academie/kernel';
import { SetMetadata } from '@nestjs/common';

/**
 * Who may come in at a resolver, route or socket event. This is the outer door only: what exactly they may see or do is
 * decided by the policies of the module behind it. Without a declaration the door stays shut.
 */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'role'; readonly roles: readonly PlatformRole[] };

export const ACCESS = 'academie:access';

/** Open to visitors. What they get is still scoped by the policies. */
export const Public = () => SetMetadata(ACCESS, { kind: 'public' } satisfies Access);

/** Only for those who signed in. */
export const SignedInOnly = () => SetMetadata(ACCESS, { kind: 'signed-in' } satisfies Access);

/** Only for those who hold one of these roles; for others it does not exist. */
export const ForRoles = (...roles: PlatformRole[]) => SetMetadata(ACCESS, { kind: 'role', roles } satisfies Access);
