import { KennissessieForm, MembershipRole, MembershipStatus, ResultKind } from '@academie/contracts';
import { registerEnumType } from '@nestjs/graphql';

/** The words that belong to no module alone. */
registerEnumType(MembershipStatus, { name: 'MembershipStatus' });
registerEnumType(MembershipRole, { name: 'MembershipRole' });
registerEnumType(KennissessieForm, { name: 'KennissessieForm' });
registerEnumType(ResultKind, { name: 'ResultKind' });
