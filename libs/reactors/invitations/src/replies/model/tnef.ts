/** How Outlook names its answers in the form of its own, for those who are not asked to read calendars. */
const CLASSES: Readonly<Record<string, 'DECLINED' | 'ACCEPTED' | 'TENTATIVE'>> = {
  N: 'DECLINED',
  P: 'ACCEPTED',
  A: 'TENTATIVE',
};

/**
 * The answer in a `winmail.dat`: its message class says it, the rest is not needed because the address it came to tells
 * which seat it is about. P is for positive and A for "maybe" (MS-OXCMSG: MtgRespP accepts, MtgRespA is tentative).
 */
export function tnefAnswerIn(content: Buffer): 'DECLINED' | 'ACCEPTED' | 'TENTATIVE' | null {
  const [, letter = ''] = /IPM\.Microsoft Schedule\.MtgResp([NPA])/.exec(content.toString('latin1')) ?? [];
  return CLASSES[letter] ?? null;
}
