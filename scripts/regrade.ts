import { parseArgs } from "node:util";
import { formatRegrade } from "@/lib/attempts/format-regrade";
import { applyRegrade, previewRegrade } from "@/lib/attempts/regrade";
import { now } from "@/lib/clock";

const usage = `Grades stored answers by the present engine and rubrics.
  npm run regrade -- --preview    lists which grades would change and why; changes nothing
  npm run regrade -- --apply      stores them, all or none; people's own marks stay`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      preview: { type: "boolean" },
      apply: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.preview === values.apply || values.help) {
    console.log(usage);
    return values.help ? 0 : 1;
  }
  console.log(formatRegrade(await previewRegrade()));
  if (values.apply) console.log(`${await applyRegrade(now())} grades were stored anew.`);
  return 0;
}

// Whoever reads our output may stop early (`| head`): that isn't our failure.
process.stdout.on("error", () => process.exit(0));
try {
  process.exitCode = await main();
} catch (error) {
  // A wrong option carries a code and a sentence; anything else is a bug and keeps its stack.
  if (!(error instanceof TypeError && "code" in error)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 1;
}
