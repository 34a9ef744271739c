import { chromium } from "@playwright/test"; import Database from "better-sqlite3"; import { readFileSync, writeFileSync } from "node:fs";
const [base, db, qid, answer] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-background-networking"] });
const ctx = await browser.newContext(); const page = await ctx.newPage();
await page.goto(base + "/questions/" + qid); await page.getByRole("button", { name: /^Start timed/ }).click(); await page.waitForURL(/attempts\//);
const id = page.url().split("/").at(-1);
const d = new Database(db); const boxes = d.prepare("select questionId, stageId from Answer where attemptId=?").all(id);
const text = readFileSync(answer, "utf8").replace(/^---[\s\S]*?\n---\n/, ""); const paras = text.split(/\n\n+/); const per = Math.ceil(paras.length / boxes.length);
for (const [i, b] of boxes.entries()) {
  const r = await page.evaluate(async ([id, b, text]) => { const r = await fetch(`/api/attempts/${id}/draft`, { method: "PUT", headers: {"content-type":"application/json"}, body: JSON.stringify({ ...b, text, baseRevision: 0, writerId: "tab-12345678", writerSeq: 1, activeMs: 200000 + text.length*300 }) }); return r.status + await r.text(); }, [id, b, paras.slice(i*per, (i+1)*per).join("\n\n")]);
  console.log(r);
}
d.prepare("update Attempt set deadlineAt=? where id=?").run(new Date(Date.now()-11000).toISOString().replace("Z","+00:00"), id);
await page.goto(base + `/attempts/${id}/review`); console.log(await page.title(), page.url());
writeFileSync("/tmp/state.json", JSON.stringify(await ctx.storageState())); writeFileSync("/tmp/attempt.txt", id);
await browser.close();
