import { useMutation, useQuery } from '@tanstack/react-query';
import { type PlatformRole, SignOutDocument, ViewerDocument, type ViewerQuery } from './gql/index.js';
import { gqlMutation, gqlQuery } from './query.js';

export type Viewer = NonNullable<ViewerQuery['me']>;

/** Who is signed in; the answer's `me` is null for a visitor. */
export const viewerQuery = { ...gqlQuery(ViewerDocument, {}), staleTime: 5 * 60_000 };

/** The signed-in account, null for a visitor, undefined while it is not known yet. */
export function useViewer(): Viewer | null | undefined {
  return useQuery(viewerQuery).data?.me;
}

/** Only to show or hide a way in: what is allowed, the API decides and tells by `viewerCan`. */
export function hasRole(viewer: Viewer | null | undefined, role: PlatformRole): boolean {
  return viewer?.roles.includes(role) ?? false;
}

/** Ends the session and leaves for the front page by a real page load, so that nothing personal stays in memory. */
export function useSignOut() {
  return useMutation(gqlMutation(SignOutDocument, { onSuccess: () => window.location.assign('/') }));
}
