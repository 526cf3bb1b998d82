import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Providers } from '../discovery/index.js';
import { EventHandler, JobHandler } from './handlers.js';

/** Who reacts to what. Finds its subjects by itself among the providers of the application. */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  private readonly eventHandlers = new Map<string, EventHandler>();
  private readonly jobHandlers = new Map<string, JobHandler>();

  constructor(private readonly providers: Providers) {}

  onModuleInit(): void {
    for (const handler of this.providers.of(EventHandler)) addOnce(this.eventHandlers, handler);
    for (const handler of this.providers.of(JobHandler)) addOnce(this.jobHandlers, handler);
  }

  /** The handlers of one kind of event. */
  of(eventName: string): EventHandler[] {
    return [...this.eventHandlers.values()].filter((handler) =>
      handler.on.some((type) => type.eventName === eventName),
    );
  }

  allEventHandlers(): EventHandler[] {
    return [...this.eventHandlers.values()];
  }

  allJobHandlers(): JobHandler[] {
    return [...this.jobHandlers.values()];
  }

  job(name: string): JobHandler {
    const handler = this.jobHandlers.get(name);
    if (!handler) throw new Error(`There is no job handler named ${name}`);
    return handler;
  }
}

function addOnce<T extends { readonly name: string }>(handlers: Map<string, T>, handler: T): void {
  const other = handlers.get(handler.name);
  if (other && other !== handler) throw new Error(`Two handlers are named ${handler.name}`);
  handlers.set(handler.name, handler);
}
