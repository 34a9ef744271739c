/** Runs once when the server starts: checks the environment, then starts what watches requests and the sweeper. */
export async function register() {
  // The bundler drops the branch for the edge runtime, where there is no database.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { env } = await import("@/lib/env");
    const { watchClientAddresses } = await import("@/lib/accounts/client-address");
    watchClientAddresses(env().TRUST_PROXY_HOPS);
    const { startSweeper } = await import("@/lib/attempts/close-attempts");
    startSweeper();
    // Reading the bank takes a second: at boot it costs nobody anything.
    const { listPlans } = await import("@/lib/questions/question-bank");
    listPlans();
  }
}
