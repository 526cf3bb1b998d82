import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';

/**
 * Reading with SQL that is seen. Queries go straight to the pool that TypeORM holds, as prepared statements (parsed and
 * planned once per connection), and give plain rows.
 */
@Injectable()
export class Database {
  private readonly names = new Map<string, string>();

  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  /** Rows of one statement. Values only by `$1…`, never by gluing text. */
  async query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query({ name: this.nameOf(sql), text: sql, values: [...values] });
    return result.rows as Row[];
  }

  /** The first row, or null. */
  async one<Row>(sql: string, values: readonly unknown[] = []): Promise<Row | null> {
    return (await this.query<Row>(sql, values))[0] ?? null;
  }

  /** The pool of connections, for those who speak the protocol themselves (job queue, LISTEN). */
  get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  private nameOf(sql: string): string {
    const known = this.names.get(sql);
    if (known) return known;
    const name = `q${createHash('sha1').update(sql).digest('base64url').slice(0, 20)}`;
    this.names.set(sql, name);
    return name;
  }
}
