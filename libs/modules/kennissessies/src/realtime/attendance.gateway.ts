import { attendanceRoom } from '@academie/contracts';
import { isId, Refusal } from '@academie/kernel';
import { SignedInOnly } from '@academie/platform/access';
import type { SocketData } from '@academie/platform/realtime';
import { Logger } from '@nestjs/common';
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { KennissessieReader } from '../reading/kennissessie-reader.js';

type Answer = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** The live side of attendance: an organiser who looks at the screen hears that somebody came in. */
@WebSocketGateway()
export class AttendanceGateway {
  private readonly logger = new Logger(AttendanceGateway.name);

  constructor(private readonly reader: KennissessieReader) {}

  @SignedInOnly()
  @SubscribeMessage('attendance:join')
  async join(@ConnectedSocket() socket: Socket, @MessageBody() message: unknown): Promise<Answer> {
    const { actor }: Partial<SocketData> = socket.data;
    const id = idIn(message);
    if (actor?.kind !== 'persoon') return { ok: false, code: 'UNAUTHENTICATED' };
    if (!id) return { ok: false, code: 'NOT_FOUND' };
    try {
      const { viewerCan } = await this.reader.get(actor, id);
      if (!viewerCan.recordAttendance) return { ok: false, code: 'NOT_FOUND' };
      await socket.join(attendanceRoom(id));
      return { ok: true };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, code: error.code };
      this.logger.error('A socket event failed', error instanceof Error ? error.stack : String(error));
      return { ok: false, code: 'INTERNAL' };
    }
  }

  @SignedInOnly()
  @SubscribeMessage('attendance:leave')
  async leave(@ConnectedSocket() socket: Socket, @MessageBody() message: unknown): Promise<Answer> {
    const id = idIn(message);
    if (id) await socket.leave(attendanceRoom(id));
    return { ok: true };
  }
}

function idIn(message: unknown): string | null {
  const id = (message as { kennissessieId?: unknown } | null)?.kennissessieId;
  return typeof id === 'string' && isId(id) ? id : null;
}
