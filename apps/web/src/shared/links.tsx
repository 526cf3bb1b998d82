import { BackLinkAnchor, ButtonAnchor, CardLinkAnchor, LinkAnchor, RoomAnchor, TabAnchor } from '@academie/web-ui';
import { createLink } from '@tanstack/react-router';

/** Links of the design system that know the router: `to`, `params` and `search` are checked against the routes. */
export const RouteLink = createLink(LinkAnchor);
export const ButtonLink = createLink(ButtonAnchor);
export const CardLink = createLink(CardLinkAnchor);
export const TabLink = createLink(TabAnchor);
export const RoomLink = createLink(RoomAnchor);
export const BackLink = createLink(BackLinkAnchor);
