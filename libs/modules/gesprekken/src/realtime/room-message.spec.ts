import { gesprekRoom } from '@academie/contracts';
import { newId } from '@academie/kernel';
import { describe, expect, it } from '@jest/globals';
import { gesprekOfRoom, readRoomMessage } from './room-message.js';

describe('readRoomMessage', () => {
  const gesprekId = newId();

  it.each([[undefined], [null], ['x'], [[]], [{}], [{ gesprekId: 1 }], [{ gesprekId, since: {} }]])(
    'refuses %j',
    (message) => {
      expect(() => readRoomMessage(message)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    },
  );

  it.each([[{ gesprekId: 'x' }], [{ gesprekId, since: 'x' }]])('cannot find %j', (message) => {
    expect(() => readRoomMessage(message)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });

  it('takes a gesprek, with or without the last bericht one has', () => {
    const since = newId();
    expect(readRoomMessage({ gesprekId, since })).toEqual({ gesprekId, since });
    expect(readRoomMessage({ gesprekId })).toEqual({ gesprekId, since: null });
    expect(readRoomMessage({ gesprekId, since: null })).toEqual({ gesprekId, since: null });
  });
});

describe('gesprekOfRoom', () => {
  it('knows the rooms of gesprekken from others', () => {
    expect(gesprekOfRoom(gesprekRoom('1'))).toBe('1');
    expect(gesprekOfRoom('persoon:1')).toBeNull();
  });
});
