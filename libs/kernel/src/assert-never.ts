/** Ends an exhaustive switch: a new outcome that nobody handles is a compile error, and a loud one at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
