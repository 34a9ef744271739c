import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkPatterns } from "./check-patterns";
import { readContentFile } from "./content-files";
import type { ContentProblem } from "./content-problem";
import { type Delivery, deliveryId } from "./delivery";
import { parseContentYaml } from "./parse-content-yaml";
import { deliveryFileSchema } from "./question-schema";

const file = "delivery.yaml";

/** Reads the criteria that questions share. A bank may do without the file. */
export function loadDelivery(folder: string, problems: ContentProblem[]): Delivery {
  const nothing: Delivery = { file, lineOf: () => 1, criteria: [] };
  if (!existsSync(join(folder, file))) return nothing;
  const read = readContentFile(folder, file);
  if (!read.ok) {
    problems.push(read.problem);
    return nothing;
  }
  const source = { file, text: read.value, firstLine: 1 };
  const { value, lineOf, ...parsed } = parseContentYaml(source, deliveryFileSchema);
  const criteria = value?.criteria ?? [];
  const delivery: Delivery = { file, lineOf, criteria };
  problems.push(...parsed.problems, ...checkIds(delivery), ...checkLines(delivery));
  return delivery;
}

/** In the words in which the questions that use it would report the same. */
function checkLines({ criteria, lineOf }: Delivery): ContentProblem[] {
  const named = criteria.map((criterion) => ({ ...criterion, id: deliveryId(criterion.id) }));
  return checkPatterns(named, (path) => ({ file, line: lineOf(path) }));
}

function checkIds({ criteria, lineOf }: Delivery): ContentProblem[] {
  const ids = criteria.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const line = lineOf(["criteria", index, "id"]);
    const problem = `Two shared criteria are called "${id}".`;
    return [{ file, line, problem, fix: "Give each an id of its own." }];
  });
}
