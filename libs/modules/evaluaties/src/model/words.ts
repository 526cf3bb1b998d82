/** What kind of answer a question asks for. */
export enum EvaluatieQuestionKind {
  /** A number of 1 to 5. */
  SCALE = 'SCALE',
  /** One or several of the choices. */
  CHOICE = 'CHOICE',
  TEXT = 'TEXT',
}

/** Where an evaluatie stands. */
export enum EvaluatiePhase {
  /** There is none yet; what is shown is a proposal. */
  PROPOSED = 'PROPOSED',
  /** It opens when the session is over. */
  PREPARED = 'PREPARED',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}

/** A question, without its place in the row. */
export interface QuestionText {
  readonly kind: EvaluatieQuestionKind;
  readonly text: string;
  readonly required: boolean;
  /** Of a CHOICE only. */
  readonly choices: readonly string[];
  /** Whether one may choose several. */
  readonly several: boolean;
}

/** A question of an evaluatie that exists. */
export interface StoredQuestion extends QuestionText {
  readonly id: string;
}
