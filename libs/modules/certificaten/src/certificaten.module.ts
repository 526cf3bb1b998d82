import { CertificaatDirectory } from '@academie/contracts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CertificatenResolver } from './graphql/certificaten.resolver.js';
import { CertificateController } from './http/certificate.controller.js';
import { CertificaatEntity } from './model/certificaat.entity.js';
import { ArrangeCertificates } from './operations/arrange-certificates.js';
import { CertificateIssuing } from './operations/certificate-issuing.js';
import { MailCertificate } from './operations/mail-certificate.js';
import { CertificaatReader, CertificatenDirectory } from './reading/certificaat-reader.js';
import { CertificatenSeeder } from './seed/certificaten-seeder.js';
import { WhenAttendanceChanged } from './when-attendance-changed.js';

@Module({
  imports: [TypeOrmModule.forFeature([CertificaatEntity])],
  controllers: [CertificateController],
  providers: [
    ArrangeCertificates,
    CertificateIssuing,
    MailCertificate,
    WhenAttendanceChanged,
    CertificaatReader,
    { provide: CertificaatDirectory, useClass: CertificatenDirectory },
    CertificatenResolver,
    CertificatenSeeder,
  ],
  exports: [CertificaatDirectory, CertificatenSeeder],
})
export class CertificatenModule {}
