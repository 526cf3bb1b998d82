import { Resolver } from 'node:dns/promises';
import { Clock } from '@academie/kernel';
import { Injectable } from '@nestjs/common';

/** Asks the domain name system. A provider, so that specs need no network. */
export abstract class NameResolver {
  abstract resolve(name: string, type: string): Promise<unknown>;
}

const NAME_MS = 3000;
const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 1000;
/** Silent this often in a row: then it is not asked for a while, or every mail would wait for it in vain. */
const SILENCES = 2;
const REST_MS = 15_000;

/**
 * The real one, with an end to its patience: whom it cannot ask about is not authentic. An office that answers at once
 * is asked about once.
 */
@Injectable()
export class SystemNameResolver extends NameResolver {
  private readonly resolver = new Resolver({ timeout: 1000, tries: 2 });
  private readonly remembered = new Map<string, { readonly answer: Promise<unknown>; readonly until: number }>();
  private silences = 0;
  private restsUntil = 0;

  constructor(private readonly clock: Clock) {
    super();
  }

  resolve(name: string, type: string): Promise<unknown> {
    const now = this.clock.now().getTime();
    const key = `${type} ${name.toLowerCase()}`;
    const known = this.remembered.get(key);
    if (known && known.until > now) return known.answer;
    if (this.restsUntil > now) return Promise.reject(silent());
    const answer = this.ask(name, type);
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(key, { answer, until: now + REMEMBERED_MS });
    // Who asked hears of a failure; the memory of it needs no listener of its own.
    answer.catch(() => undefined);
    return answer;
  }

  private async ask(name: string, type: string): Promise<unknown> {
    try {
      const answer = await within(NAME_MS, this.resolver.resolve(name, type));
      this.silences = 0;
      return answer;
    } catch (error) {
      const { code } = error as { code?: string };
      const isSilence = code === 'ETIMEOUT' || code === 'ECONNREFUSED';
      this.silences = isSilence ? this.silences + 1 : 0;
      if (this.silences >= SILENCES) {
        this.restsUntil = this.clock.now().getTime() + REST_MS;
        this.silences = 0;
        this.remembered.clear();
      }
      throw error;
    }
  }
}

const silent = () => Object.assign(new Error('No answer in time'), { code: 'ETIMEOUT' });

/** The outcome of the work, or a failure when it takes too long. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silent()), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
