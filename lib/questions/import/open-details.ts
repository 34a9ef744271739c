import { asks, withoutNumber } from "./asking";

const summary = /^(.*?)<summary[^>]*>\s*(.*?)\s*<\/summary>(.*)$/i;
const tags = /<\/?(?:details|summary)\b[^>]*>/gi;
const showsAnswer =
  /^(?:click|tap|show|see|view|reveal|open|expand|the|suggested|sample|possible|model)?\b.{0,20}\b(?:answer|solution|answers|solutions)\b.{0,20}$/i;

/**
 * HTML in which guides hide answers as plain Markdown: `<summary>` becomes a label or a bold line, `<details>` goes, and
 * `<h2>` is a heading. Lines keep
 * their numbers, and code stays as it is.
 */
export function openDetails(text: string): string {
  let fence = "";
  return text
    .split("\n")
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
      if (fence === "" && mark !== "") fence = mark;
      else if (fence !== "" && mark.startsWith(fence)) fence = "";
      return fence === "" && line.includes("<") ? openLine(line) : line;
    })
    .join("\n");
}

function openLine(line: string): string {
  const heading = /^\s*<h([1-6])[^>]*>(.*?)<\/h\1>\s*$/i.exec(line);
  if (heading) return `${"#".repeat(Number(heading[1]))} ${heading[2]}`;
  const match = summary.exec(line);
  if (!match) return line.replace(tags, "");
  const [, before = "", inside = "", after = ""] = match;
  const words = inside
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/\*\*|__/g, "")
    .trim();
  const shown = showsAnswer.test(words)
    ? "**Answer:**"
    : asks(words)
      ? `**Q: ${withoutNumber(words)}**`
      : `**${words}**`;
  return `${before}${shown} ${after}`.replace(tags, "").trimEnd();
}
