import "server-only";
import { getDb } from "@/lib/db/client";

export type KeptCopy = {
  questionId: string;
  stageId: string;
  text: string;
  reason: "conflict" | "late";
  createdAt: Date;
};

/** The texts of one's own attempt that lost against another or came too late, oldest first. */
export async function readCopies(userId: string, attemptId: string): Promise<KeptCopy[]> {
  const rows = await getDb().answerCopy.findMany({
    where: { attemptId, attempt: { userId } },
    orderBy: { createdAt: "asc" },
  });
  return rows.map((row) => ({ ...row, reason: row.reason === "late" ? "late" : "conflict" }));
}
