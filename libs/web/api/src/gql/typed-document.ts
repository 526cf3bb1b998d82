/* eslint-disable */
export class TypedDocumentString<TResult, TVariables> {
  /** Never filled: carries the types for the compiler. */
  declare readonly __types?: (variables: TVariables) => TResult;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}
