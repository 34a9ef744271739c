// node shot.local.mjs BASE NAME PATH [full]
import { chromium } from "@playwright/test";
const [base, name, path] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run"] });
for (const [w,h] of [[360,740],[768,1024],[1440,900]]) for (const scheme of ["light","dark"]) {
  const ctx = await browser.newContext({ viewport: { width: w, height: h }, colorScheme: scheme, storageState: process.env.STATE });
  const page = await ctx.newPage();
  page.on("console", m => { if (m.type()==="error") console.log("console:", m.text()); });
  await page.goto(base + path); await page.waitForTimeout(400);
  await page.screenshot({ path: `/tmp/shots/${name}-${w}-${scheme}.png`, fullPage: true });
  await ctx.close();
}
await browser.close();
