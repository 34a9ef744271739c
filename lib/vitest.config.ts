import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

const report = process.env.TEST_REPORT;

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // The real package throws outside a React server bundle, and tests run in plain Node.
      { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    pool: "forks",
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: "100%",
    // Some tests start processes, and a busy machine takes its time over that.
    testTimeout: 30_000,
    // npm test counts from the report.
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    include: ["lib", "app", "components", "scripts", "prisma"].map(
      (folder) => `${folder}/**/*.test.{ts,tsx}`,
    ),
  },
});
