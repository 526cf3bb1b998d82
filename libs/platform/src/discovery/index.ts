import { Global, Injectable, Module } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';

/** Finds every provider of a kind, so that nobody keeps a list of who offers what. */
@Injectable()
export class Providers {
  constructor(private readonly discovery: DiscoveryService) {}

  /** All providers that extend this class, each once. */
  of<T>(kind: abstract new (...args: never[]) => T): T[] {
    const found = new Set<T>();
    for (const { instance } of this.discovery.getProviders()) {
      if (instance instanceof kind) found.add(instance as T);
    }
    return [...found];
  }
}

@Global()
@Module({ imports: [DiscoveryModule], providers: [Providers], exports: [Providers] })
export class ProvidersModule {}
