import type { ImportReport } from '../../../../shared/contract/import-report.ts';
import type { ReadDb, WriteDb } from '../database.ts';
import { statement } from '../statement.ts';

/** A report as it was written, with the places in it that somebody has settled. */
export interface KeptReport {
  report: ImportReport;
  restored: number[];
  confirmed: number[];
}

export function insertImportReport(db: WriteDb, articleSeq: number, report: ImportReport): void {
  statement(db, "INSERT INTO import_report (article_seq, report, restored, confirmed) VALUES (?, ?, '[]', '[]')").run(
    articleSeq,
    JSON.stringify(report),
  );
}

export function findImportReport(db: ReadDb, articleSeq: number): KeptReport | undefined {
  const row = statement<{ report: string; restored: string; confirmed: string }>(
    db,
    'SELECT report, restored, confirmed FROM import_report WHERE article_seq = ?',
  ).get(articleSeq);
  return (
    row && {
      report: JSON.parse(row.report) as ImportReport,
      restored: JSON.parse(row.restored) as number[],
      confirmed: JSON.parse(row.confirmed) as number[],
    }
  );
}

/** Replaces what is remembered as settled. False where the story has no report. */
export function updateImportReport(
  db: WriteDb,
  articleSeq: number,
  { restored, confirmed }: Pick<KeptReport, 'restored' | 'confirmed'>,
): boolean {
  const { changes } = statement(db, 'UPDATE import_report SET restored = ?, confirmed = ? WHERE article_seq = ?').run(
    JSON.stringify(restored),
    JSON.stringify(confirmed),
    articleSeq,
  );
  return changes > 0;
}
