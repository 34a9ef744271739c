// npm run build: the production build, from scratch or from what is there.
import { bin, checkNode, generateClient, installPackages, run } from "./prepare.mjs";

checkNode();
installPackages();
generateClient();
// Building loads server modules, which check the environment; nothing is signed with this secret.
const NEXTAUTH_SECRET = process.env.NEXTAUTH_SECRET || "build-only".padEnd(32, "-");
run(bin("next"), ["build"], { NEXT_TELEMETRY_DISABLED: "1", NEXTAUTH_SECRET });
