/** Lines of code that say something in words: comments, and in blocks of no language also "name: value" lines. */
const comment =
  /^\s*(?:\/\/+|#+(?!!)|--+|\/\*+|\*)\s*(?:\d+[.)]\s*)?([\p{L}“"'(].{7,200}?)\s*(?:\*\/)?\s*$/u;
const fact = /^\s*([\p{L}][\p{L}\p{N} /-]{2,40}:\s+\S.{1,160})$/u;
const drawing = /[─-╿▲►▼◄]/;
const fenced = /^[ \t]*(`{3,}|~{3,})([^\n`]*)\n([\s\S]*?)(?:\n[ \t]*\1[`~]*[ \t]*$|$(?![\s\S]))/gmu;

/** What the code in a Markdown text says in words, one statement each: all that many guides' answers consist of. */
export function codeStatements(markdown: string): string[] {
  return [...markdown.matchAll(fenced)].flatMap(([, , language = "", code = ""]) =>
    code.split("\n").flatMap((line) => {
      const said =
        comment.exec(line)?.[1] ?? (language.trim() === "" ? fact.exec(line)?.[1] : undefined);
      return said === undefined || drawing.test(said) ? [] : [said.trim()];
    }),
  );
}
