import type { ContentProblem } from "./content-problem";
import type { Delivery, DeliveryReference } from "./delivery";
import type { SourceFile } from "./parse-content-yaml";

/** A rubric's references to shared criteria that don't exist. */
export function checkDeliveryReferences(
  references: DeliveryReference[],
  delivery: Delivery,
  { file, lineOf }: SourceFile,
): ContentProblem[] {
  const known = delivery.criteria.map(({ id }) => id);
  const uses = known.length > 0 ? `Use one of: ${known.join(", ")}` : "Write it";
  return references.flatMap(({ id }, index) => {
    if (known.includes(id)) return [];
    const problem = `There is no shared criterion "${id}".`;
    return [
      { file, line: lineOf(["delivery", index]), problem, fix: `${uses} (content/delivery.yaml).` },
    ];
  });
}
