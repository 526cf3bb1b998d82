import { parseText, parseVTTTimestamp, tokenizeVTTCue } from 'media-captions';

// The library's own types name their files without an extension, which Node's way of finding modules does not follow. What
// we use of it is said here.
declare module 'media-captions' {
  export interface CaptionNode {
    readonly type: string;
    /** Of text. */
    readonly data?: string;
    /** Of everything else. */
    readonly children?: readonly CaptionNode[];
    /** Of `<v Name>`. */
    readonly voice?: string;
  }

  export interface Caption {
    readonly startTime: number;
    readonly endTime: number;
    readonly text: string;
  }

  export interface ParsedCaptions {
    readonly cues: readonly Caption[];
    readonly errors: readonly { readonly line: number }[];
  }

  export function parseText(text: string, options: { type: 'vtt'; errors: boolean }): Promise<ParsedCaptions>;
  export function tokenizeVTTCue(cue: Caption): readonly CaptionNode[];
  /** Seconds; null when it is no time. */
  export function parseVTTTimestamp(text: string): number | null;
}

export type { Caption, CaptionNode } from 'media-captions';
export { parseText, parseVTTTimestamp, tokenizeVTTCue };
