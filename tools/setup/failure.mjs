/**
 * A failure that its reader can mend: one Dutch sentence, shown without a stack trace. `details` is what the failing
 * program itself said, shown below the sentence.
 */
export class Failure extends Error {
  /**
   * @param {string} sentence
   * @param {string} [details]
   */
  constructor(sentence, details = '') {
    super(sentence);
    this.name = 'Failure';
    this.details = details;
  }
}

/**
 * What went wrong, for people: a Failure in its own words, anything else with its stack, because then it is our mistake.
 * @param {unknown} error
 * @returns {string}
 */
export function describeFailure(error) {
  if (error instanceof Failure) return error.details ? `${error.message}\n\n${error.details}` : error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
