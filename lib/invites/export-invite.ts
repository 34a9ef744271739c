import { stringify } from "csv-stringify/sync";
import type { Comparison } from "./read-comparison";

/**
 * The comparison as CSV, one row a candidate and criterion. Cells that a spreadsheet would run as a formula are escaped;
 * a byte-order mark tells spreadsheets that it is UTF-8.
 */
export function toCsv({ questions, columns }: Comparison): string {
  const rows = columns.flatMap((column) =>
    questions.flatMap((question) =>
      question.criteria.map((criterion) => {
        const outcome = column.outcomes[`${question.id} ${criterion.id}`];
        return {
          candidate: column.name,
          question: question.title,
          criterion: criterion.says,
          verdict: outcome?.verdict ?? "",
          points: outcome?.points ?? "",
          max: criterion.max,
          marked: outcome?.isMarked ? "by an interviewer" : "by the engine",
          "question percent": column.percents[question.id] ?? "",
          recommendation: column.recommendation ?? "",
        };
      }),
    ),
  );
  return stringify(rows, { header: true, bom: true, escape_formulas: true, columns: headings });
}

const headings = [
  "candidate",
  "question",
  "criterion",
  "verdict",
  "points",
  "max",
  "marked",
  "question percent",
  "recommendation",
];
