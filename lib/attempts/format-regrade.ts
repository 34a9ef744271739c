import type { GradeChange, RegradePreview } from "./regrade";

/** The preview as plain text, a block for each grade that would change. */
export function formatRegrade({ changes, same, ungradable }: RegradePreview): string {
  const counts = [`${changes.length} would change`, `${same} stay as they are`];
  if (ungradable > 0) counts.push(`${ungradable} have a question that can't be graded now`);
  return [...changes.map(formatChange), `Stored grades: ${counts.join(", ")}.`].join("\n");
}

function formatChange(change: GradeChange): string {
  const { attemptId, questionId, percent, verdicts, engine, rubric, marksWithoutCriterion } =
    change;
  const because = [
    ...(rubric ? [`rubric ${rubric.from} → ${rubric.to}`] : []),
    ...(engine ? [`engine ${engine.from} → ${engine.to}`] : []),
  ];
  const lines = [
    `${attemptId} ${questionId}: ${percent.from} → ${percent.to} % (${because.join(", ") || "same rubric and engine"})`,
    ...verdicts.map(({ id, from, to }) => `    ${id}: ${from ?? "new"} → ${to ?? "gone"}`),
    ...marksWithoutCriterion.map(
      (id) => `    ${id}: a person's mark stays stored, its criterion is gone`,
    ),
  ];
  return lines.join("\n");
}
