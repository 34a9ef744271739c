import type { Criterion } from "@/lib/grading";
import type { SourceFile } from "./parse-content-yaml";
import type { Stage } from "./question";

/** A criterion of content/delivery.yaml: it judges how an answer is given, so many questions share it. */
export type DeliveryCriterion = Omit<Criterion, "stage"> & {
  /** The stage whose subtotal it counts to, unless a question says otherwise. */
  stage: "first" | "last";
};

/** content/delivery.yaml, with what is needed to point at a place in it. */
export type Delivery = SourceFile & { criteria: DeliveryCriterion[] };

/** A question's mention of a shared criterion, with its own points or stage where it gives any. */
export type DeliveryReference = {
  id: string;
  points?: number | undefined;
  stage?: string | undefined;
};

/** What the criterion is called in grades and labels: `clarify` becomes `delivery-clarify`. */
export function deliveryId(id: string): string {
  return `delivery-${id}`;
}

/** A shared criterion as one question uses it. */
export type UsedDelivery = {
  criterion: Criterion;
  /** Its places in the question's list of references and in delivery.yaml. */
  mention: number;
  source: number;
};

/** The criteria that a question's references stand for, in their order; those that don't exist are left out. */
export function resolveDelivery(
  references: DeliveryReference[],
  { criteria }: Delivery,
  stages: Stage[],
): UsedDelivery[] {
  const ends = { first: stages.at(0)?.id ?? "", last: stages.at(-1)?.id ?? "" };
  return references.flatMap(({ id, points, stage }, mention) => {
    const source = criteria.findIndex((criterion) => criterion.id === id);
    const found = criteria[source];
    if (!found) return [];
    const own = { stage: stage ?? ends[found.stage], points: points ?? found.points };
    return [
      { criterion: { ...found, ...own, id: deliveryId(id), delivery: true }, mention, source },
    ];
  });
}
