import { gesprekRoom, PersoonDirectory } from '@academie/contracts';
import { Clock, Refusal, type SignedIn, unauthenticated } from '@academie/kernel';
import { SignedInOnly } from '@academie/platform/access';
import { persoonRoom, type SocketData } from '@academie/platform/realtime';
import { Logger } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { GesprekAccess } from '../operations/gesprek-access.js';
import { type Missed, MissedBerichten } from './missed-berichten.js';
import { type GesprekSocketData, type LivePersoon, Presence } from './presence.js';
import { readRoomMessage } from './room-message.js';

type Refused = { readonly ok: false; readonly code: string };
type JoinAnswer = ({ readonly ok: true } & Missed) | Refused;
type LeaveAnswer = { readonly ok: true } | Refused;

/** Keys come one after the other; one word about them per this long is enough. */
const TYPING_REST_MS = 1500;

/**
 * The live side of a gesprek: coming in, going out, and who types. Nothing here is stored; what is said goes through
 * `postBericht`, and comes to the room from the reactor.
 */
@WebSocketGateway()
export class GesprekGateway implements OnGatewayInit {
  private readonly logger = new Logger(GesprekGateway.name);

  constructor(
    private readonly access: GesprekAccess,
    private readonly missedBerichten: MissedBerichten,
    private readonly personen: PersoonDirectory,
    private readonly clock: Clock,
  ) {}

  afterInit(server: Server): void {
    new Presence(server, (error) => this.logger.warn(`Nobody was told who is there: ${String(error)}`)).watch();
  }

  @SignedInOnly()
  @SubscribeMessage('gesprek:join')
  join(@ConnectedSocket() socket: Socket, @MessageBody() message: unknown): Promise<JoinAnswer> {
    return this.answer<JoinAnswer>(async () => {
      const actor = signedIn(socket);
      const { gesprekId, since } = readRoomMessage(message);
      await this.access.gesprek(actor, gesprekId);
      await this.introduce(socket, actor);
      // Who went away meanwhile would be kept in the room for ever.
      if (!socket.connected) return { ok: true, missed: [] };
      // First into the room, then what was missed: a bericht in between comes twice (the browser knows its id), never not.
      await socket.join(gesprekRoom(gesprekId));
      try {
        // A membership that ended since the first look was evicted from a room that we were not in yet.
        await this.access.gesprek(actor, gesprekId);
        return { ok: true, ...(await this.missedBerichten.after(gesprekId, since)) };
      } catch (error) {
        await socket.leave(gesprekRoom(gesprekId));
        throw error;
      }
    });
  }

  @SignedInOnly()
  @SubscribeMessage('gesprek:leave')
  leave(@ConnectedSocket() socket: Socket, @MessageBody() message: unknown): Promise<LeaveAnswer> {
    return this.answer<LeaveAnswer>(async () => {
      const { gesprekId } = readRoomMessage(message);
      await socket.leave(gesprekRoom(gesprekId));
      return { ok: true };
    });
  }

  /** Has no answer; what makes no sense is left unsaid. */
  @SignedInOnly()
  @SubscribeMessage('gesprek:typing')
  async typing(@ConnectedSocket() socket: Socket, @MessageBody() message: unknown): Promise<void> {
    await this.answer(async () => {
      const { gesprekId } = readRoomMessage(message);
      const data: GesprekSocketData = socket.data;
      const room = gesprekRoom(gesprekId);
      if (!data.persoon || !socket.rooms.has(room)) return { ok: true };
      const now = this.clock.now().getTime();
      const before = data.typingAt?.[gesprekId] ?? 0;
      if (now - before < TYPING_REST_MS) return { ok: true };
      data.typingAt = { ...data.typingAt, [gesprekId]: now };
      socket.to(room).except(persoonRoom(data.persoon.id)).emit('gesprek:typing', { gesprekId, persoon: data.persoon });
      return { ok: true };
    });
  }

  /** Others in the room see a name; it is looked up once per connection. */
  private async introduce(socket: Socket, { persoonId }: SignedIn): Promise<void> {
    const data: GesprekSocketData = socket.data;
    if (data.persoon) return;
    const cards = await this.personen.byIds([persoonId]);
    const persoon: LivePersoon = { id: persoonId, name: cards.get(persoonId)?.name ?? '' };
    data.persoon = persoon;
  }

  /** Refusals are an answer, with the same codes as in GraphQL; a fault of ours is logged and not explained. */
  private async answer<T>(work: () => Promise<T>): Promise<T | Refused> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, code: error.code };
      this.logger.error('A socket event failed', error instanceof Error ? error.stack : String(error));
      return { ok: false, code: 'INTERNAL' };
    }
  }
}

function signedIn(socket: Socket): SignedIn {
  const { actor }: Partial<SocketData> = socket.data;
  if (actor?.kind !== 'persoon') throw unauthenticated();
  return actor;
}
