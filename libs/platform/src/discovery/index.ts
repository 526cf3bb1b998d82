import { Global, Injectable, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';

/** Finds every provider of a kind, so that nobody keeps a list of who offers what. */
@Injectable()
export class Providers implements OnApplicationBootstrap {
  /** Found before, by kind. Looking among hundreds of providers for each request would be dear. */
  private readonly known = new Map<unknown, unknown[]>();
  private complete = false;

  constructor(private readonly discovery: DiscoveryService) {}

  /** From now on there come no more. */
  onApplicationBootstrap(): void {
    this.complete = true;
  }

  /** All providers that extend this class, each once. */
  of<T>(kind: abstract new (...args: never[]) => T): readonly T[] {
    const known = this.known.get(kind);
    if (known) return known as T[];
    const found = this.find(kind);
    if (this.complete) this.known.set(kind, found);
    return found;
  }

  private find<T>(kind: abstract new (...args: never[]) => T): T[] {
    const found = new Set<T>();
    for (const { instance } of this.discovery.getProviders()) {
      if (instance instanceof kind) found.add(instance as T);
    }
    return [...found];
  }
}

@Global()
@Module({ imports: [DiscoveryModule], providers: [Providers], exports: [Providers, DiscoveryModule] })
export class ProvidersModule {}
