import type { PanelMark } from "@/lib/invites/panel";

/** A criterion's place on the page. Two questions of a round may share a criterion. */
export type Place = { questionId: string; criterionId: string };

/** What a mark says; what is left out stays as it was. */
export type MarkChange = Partial<Pick<PanelMark, "verdict" | "points" | "reason" | "comment">>;

/** What was typed beside a criterion and is not saved yet. */
export type MarkDraft = { reason?: string; comment?: string; points?: string };

/** The element of a criterion. */
export function anchorOf({ questionId, criterionId }: Place): string {
  return `${questionId}.${criterionId}`;
}

/** What a draft changes. Emptied points are those that the verdict is worth. */
export function changeOf({ reason, comment, points }: MarkDraft): MarkChange {
  return {
    ...(reason !== undefined && { reason }),
    ...(comment !== undefined && { comment }),
    ...(points !== undefined && { points: points.trim() === "" ? null : Number(points) }),
  };
}
