import { type FieldProblem, invalidInput, type Refusal } from '@academie/kernel';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

/** Checks inputs by their decorators and refuses with every field that is wrong, each with its Dutch sentence. */
export function inputValidation(): ValidationPipe {
  return new ValidationPipe({ transform: true, whitelist: true, exceptionFactory: toRefusal, stopAtFirstError: true });
}

function toRefusal(errors: ValidationError[]): Refusal {
  return invalidInput(errors.flatMap((error) => problemsOf(error, '')));
}

function problemsOf(error: ValidationError, parent: string): FieldProblem[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, path))];
}
