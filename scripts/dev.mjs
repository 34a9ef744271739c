// npm run dev: the site with reloading, on the same database as npm start.
import {
  bin,
  checkNode,
  generateClient,
  installPackages,
  migrateDatabase,
  run,
  serverEnvironment,
} from "./prepare.mjs";

checkNode();
installPackages();
generateClient();
const environment = serverEnvironment();
migrateDatabase(environment);
run(bin("next"), ["dev", "--port", environment.PORT], environment);
