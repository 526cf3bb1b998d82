import { describe, expect, it } from '@jest/globals';
import { readAddresses } from './addresses.js';

describe('lines with addresses', () => {
  it('give each address once, and say which line is none', () => {
    const { addresses, refused } = readAddresses([
      ' Anna@Elders.test',
      'anna@elders.test ',
      '',
      '  ',
      'anna',
      'b@c.test',
    ]);
    expect(addresses).toEqual(['anna@elders.test', 'b@c.test']);
    expect(refused).toEqual([{ email: 'anna', message: expect.stringContaining('geen e-mailadres') }]);
  });
});
