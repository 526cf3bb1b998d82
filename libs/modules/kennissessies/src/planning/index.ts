import { KennissessiePlanningSource } from './kennissessie-planning-source.js';
import { PlanningResolver } from './planning.resolver.js';
import { PlanningHelp } from './planning-help.js';

export const planningProviders = [KennissessiePlanningSource, PlanningHelp, PlanningResolver];
