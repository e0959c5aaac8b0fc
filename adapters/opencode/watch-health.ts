import { setTimeout as delay } from "node:timers/promises";
import type { HealthLost } from "../../machines/upstream.machine.ts";
import { SwitchboardError, UpstreamError } from "../../src/kernel/errors.ts";
import { checkHealth } from "./check-health.ts";
import type { Connected } from "./link.ts";

export const healthIntervalMs = 500;
export const healthLimitMs = 1_500;
export const maxSilentChecks = 3;
export const recoveryLimitMs = 20_000;

type Finding = "healthy" | "silent" | "gone" | "locked";

const reasons = {
  silent: "OpenCode does not answer.",
  gone: "OpenCode is gone.",
  locked: "OpenCode now wants another password.",
} as const;

const findingOf = (thrown: unknown, { process }: Connected): Finding => {
  const { code } = SwitchboardError.from(thrown);
  if (code === "UPSTREAM_UNAUTHORIZED") return "locked";
  // Our own process tells by itself when it is gone, so a refused connection is a passing state of it.
  return code === "UPSTREAM_UNAVAILABLE" && process === undefined ? "gone" : "silent";
};

const check = async (connected: Connected, signal: AbortSignal): Promise<Finding> => {
  try {
    await checkHealth(connected.endpoint, healthLimitMs, signal);
    return "healthy";
  } catch (thrown) {
    signal.throwIfAborted();
    return findingOf(thrown, connected);
  }
};

const watch = async (connected: Connected, signal: AbortSignal): Promise<HealthLost> => {
  for (let silentChecks = 0; ;) {
    await delay(healthIntervalMs, undefined, { signal });
    const finding = await check(connected, signal);
    silentChecks = finding === "silent" ? silentChecks + 1 : 0;
    if (finding === "gone" || finding === "locked")
      return { type: "health.lost", gone: true, reason: reasons[finding] };
    if (silentChecks >= maxSilentChecks) return { type: "health.lost", gone: false, reason: reasons.silent };
  }
};

const exitOf = ({ reason }: AbortSignal): string => `OpenCode ${(reason as Error).message}.`;

/** Watches a server and tells once when it is lost. Returns what ends the watch. */
export const watchHealth = (connected: Connected, onLost: (lost: HealthLost) => void): (() => void) => {
  const watching = new AbortController();
  const gone = connected.process?.gone;
  const stop = (): void => {
    watching.abort();
    gone?.removeEventListener("abort", onGone);
  };
  const lose = (lost: HealthLost): void => {
    if (watching.signal.aborted) return;
    stop();
    onLost(lost);
  };
  const onGone = (): void => {
    if (gone !== undefined) lose({ type: "health.lost", gone: true, reason: exitOf(gone) });
  };
  gone?.addEventListener("abort", onGone, { once: true });
  if (gone?.aborted === true) queueMicrotask(onGone);
  watch(connected, watching.signal).then(lose, () => undefined);
  return stop;
};

/**
 * Waits until a silent server answers again.
 *
 * @throws {UpstreamError} `UPSTREAM_UNAVAILABLE` at once when it is gone, else after 20 s of silence.
 */
export const awaitRecovery = async (connected: Connected, signal: AbortSignal): Promise<void> => {
  const { process } = connected;
  const patience = AbortSignal.timeout(recoveryLimitMs);
  const ends = AbortSignal.any([signal, patience, ...(process === undefined ? [] : [process.gone])]);
  const lost = (reason: string): UpstreamError => new UpstreamError("UPSTREAM_UNAVAILABLE", reason);
  try {
    for (;;) {
      const finding = await check(connected, ends);
      if (finding === "healthy") return;
      if (finding !== "silent") throw lost(reasons[finding]);
      await delay(healthIntervalMs, undefined, { signal: ends });
    }
  } catch (thrown) {
    signal.throwIfAborted();
    if (process?.gone.aborted === true) throw lost(exitOf(process.gone));
    throw patience.aborted ? lost(reasons.silent) : thrown;
  }
};
