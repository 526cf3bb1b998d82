import { describe, expect, it } from 'vitest';
import { cleanPastedHtml } from './clean-paste.js';

const bullet = (text: string, mark = '·') =>
  `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${mark}<span>&nbsp; </span></span>${text}</p>`;

describe('cleanPastedHtml', () => {
  it('makes a list of what Word draws as a list', () => {
    expect(cleanPastedHtml(`<p>Eerst</p>${bullet('een')}${bullet('<b>twee</b>')}<p>Daarna</p>`)).toBe(
      '<p>Eerst</p><ul><li>een</li><li><b>twee</b></li></ul><p>Daarna</p>',
    );
  });

  it('sees numbers', () => {
    expect(cleanPastedHtml(bullet('een', '1.') + bullet('twee', '2.'))).toBe('<ol><li>een</li><li>twee</li></ol>');
  });

  it('keeps the cells of a table apart', () => {
    const table =
      '<table><tr><td>Gemeente</td><td> Zwolle\n </td></tr><tr><td>Inwoners</td><td>134.000</td></tr></table>';
    expect(cleanPastedHtml(table)).toBe('<p>Gemeente | Zwolle</p><p>Inwoners | 134.000</p>');
  });

  it('takes out what is not text', () => {
    expect(cleanPastedHtml('<style>p{}</style><script>alert(1)</script><p>tekst</p>')).toBe('<p>tekst</p>');
  });
});
