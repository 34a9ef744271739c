import type { Delivery, UsedDelivery } from "./delivery";
import type { SourceFile } from "./parse-content-yaml";

/** Finds the file and line of a place in a question's rubric: `["criteria", 2, "look-for", 0]`. */
export type RubricPlace = (path: readonly (string | number)[]) => { file: string; line: number };

type Sources = {
  rubricFile: SourceFile;
  /** How many criteria stand in rubric.yaml itself; the shared ones follow them. */
  own: number;
  shared: UsedDelivery[];
  delivery: Delivery;
};

/** Of a shared criterion these belong to the question that mentions it; the rest stands in delivery.yaml. */
const ofMention: readonly unknown[] = [undefined, "id", "stage", "points", "says"];

/** Places of a rubric whose last criteria are shared: what a question's author can change is at the mention of them. */
export function rubricPlace({ rubricFile, own, shared, delivery }: Sources): RubricPlace {
  const placeIn = ({ file, lineOf }: SourceFile, path: readonly (string | number)[]) => {
    return { file, line: lineOf(path) };
  };
  return (path) => {
    const [list, index, ...below] = path;
    const used = list === "criteria" && typeof index === "number" ? shared[index - own] : undefined;
    if (!used) return placeIn(rubricFile, path);
    if (ofMention.includes(below[0]))
      return placeIn(rubricFile, ["delivery", used.mention, ...below]);
    return placeIn(delivery, ["criteria", used.source, ...below]);
  };
}
