import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Audit } from './audit.js';

/** The outer door, and the audit trail. */
@Global()
@Module({ providers: [{ provide: APP_GUARD, useClass: AccessGuard }, Audit], exports: [Audit] })
export class AccessModule {}
