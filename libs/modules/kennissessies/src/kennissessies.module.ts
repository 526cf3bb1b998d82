import { KennissessieDirectory, SeatKeeping } from '@academie/contracts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KennissessiesResolver } from './graphql/kennissessies.resolver.js';
import { RegistrationsResolver } from './graphql/registrations.resolver.js';
import { CompleteKennissessies } from './jobs/complete-kennissessies.js';
import { KennissessieEntity } from './model/kennissessie.entity.js';
import { RegistrationEntity } from './model/registration.entity.js';
import { CancelKennissessie } from './operations/cancel-kennissessie.js';
import { CancelRegistration } from './operations/cancel-registration.js';
import { CreateKennissessie } from './operations/create-kennissessie.js';
import { FreePlace } from './operations/free-place.js';
import { PromoteWaiting } from './operations/promote-waiting.js';
import { PublishKennissessie } from './operations/publish-kennissessie.js';
import { RegisterForKennissessie } from './operations/register-for-kennissessie.js';
import { ReleaseSeat } from './operations/release-seat.js';
import { ResolveDetails } from './operations/resolve-details.js';
import { UpdateKennissessie } from './operations/update-kennissessie.js';
import { KennissessieLoader } from './reading/kennissessie-loader.js';
import { KennissessieReader } from './reading/kennissessie-reader.js';
import { KennissessieRuimteGate } from './reading/kennissessie-ruimte-gate.js';
import { KennissessieSearchSource } from './reading/kennissessie-search-source.js';
import { KennissessiesDirectory } from './reading/kennissessies-directory.js';
import { RegistrationReader } from './reading/registration-reader.js';
import { KennissessiesSeeder } from './seed/kennissessies-seeder.js';

@Module({
  imports: [TypeOrmModule.forFeature([KennissessieEntity, RegistrationEntity])],
  providers: [
    CreateKennissessie,
    UpdateKennissessie,
    PublishKennissessie,
    CancelKennissessie,
    RegisterForKennissessie,
    CancelRegistration,
    ResolveDetails,
    PromoteWaiting,
    FreePlace,
    { provide: SeatKeeping, useClass: ReleaseSeat },
    CompleteKennissessies,
    KennissessieReader,
    RegistrationReader,
    KennissessieLoader,
    KennissessiesDirectory,
    { provide: KennissessieDirectory, useExisting: KennissessiesDirectory },
    KennissessieRuimteGate,
    KennissessieSearchSource,
    KennissessiesResolver,
    RegistrationsResolver,
    KennissessiesSeeder,
  ],
  exports: [KennissessieDirectory, SeatKeeping, KennissessieReader, KennissessieLoader, KennissessiesSeeder],
})
export class KennissessiesModule {}
