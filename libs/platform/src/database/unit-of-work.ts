import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';

/** A transaction, as a value that operations pass on visibly. */
export type Tx = EntityManager;

/** PostgreSQL's codes for "somebody else was first; the same work again will do". */
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

/** Runs work in one transaction: all of it happens, or nothing. */
@Injectable()
export class UnitOfWork {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Commits when `work` returns, rolls back when it throws. Work that lost a deadlock is run again from the start, so it
   * must hold no effects outside the transaction.
   */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRYABLE.has(postgresCodeOf(error) ?? '')) throw error;
      }
    }
  }
}

/** The SQLSTATE of an error from PostgreSQL, straight from `pg` or wrapped by TypeORM; null for any other error. */
export function postgresCodeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  return driverError ? postgresCodeOf(driverError) : null;
}

/** True when the error says that a unique constraint (with this name, if given) was broken. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (postgresCodeOf(error) !== '23505') return false;
  if (!constraint) return true;
  const { constraint: own, driverError } = error as { constraint?: string; driverError?: { constraint?: string } };
  return (own ?? driverError?.constraint) === constraint;
}
