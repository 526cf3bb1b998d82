export function readTokens(): Map<string, string>;
export function buildTheme(): { css: string; used: number; all: number; unknown: Set<string> };
