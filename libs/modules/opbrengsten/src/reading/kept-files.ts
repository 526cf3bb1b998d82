import { Database } from '@academie/platform/database';
import { FileReferences } from '@academie/platform/files';
import { Injectable } from '@nestjs/common';

/** Which files materials and recordings still refer to. */
@Injectable()
export class KeptFiles extends FileReferences {
  constructor(private readonly database: Database) {
    super();
  }

  async inUse(hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ hash: string }>(
      `select file_hash as hash from opbrengsten.materiaal where file_hash = any($1)
       union select file_hash from opbrengsten.recording where file_hash = any($1)`,
      [hashes],
    );
    return new Set(rows.map(({ hash }) => hash));
  }
}
