type Sizes = { js: number; css: number };
export function measure(dist: string): Sizes;
export function exceeded(sizes: Sizes): string[];
