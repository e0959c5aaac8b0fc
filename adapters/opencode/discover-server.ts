import { checkHealth } from "./check-health.ts";
import type { Endpoint } from "./endpoint.ts";
import { isOwnListener } from "./listener-owner.ts";

const probeLimitMs = 500;
const httpPort = 80;

const isUsable = async (endpoint: Endpoint, signal: AbortSignal): Promise<boolean> => {
  // The owner first: before that is known, nobody gets to see the password.
  if (!(await isOwnListener(Number(new URL(endpoint.url).port || httpPort)))) return false;
  try {
    await checkHealth(endpoint, probeLimitMs, signal);
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
};

/** The first of these servers that runs, belongs to this user and lets us in; undefined when there is none. */
export const discoverServer = async (
  endpoints: readonly Endpoint[],
  signal: AbortSignal,
): Promise<Endpoint | undefined> => {
  for (const endpoint of endpoints) if (await isUsable(endpoint, signal)) return endpoint;
  return undefined;
};
