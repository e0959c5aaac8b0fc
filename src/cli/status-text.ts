import type { DaemonStatus } from "../kernel/entities.ts";
import { fields } from "./table.ts";
import { duration } from "./time-text.ts";

const stateText = ({ state, upstream }: DaemonStatus): string => {
  switch (state) {
    case "ready":
      return "ready";
    case "degraded":
      return `DEGRADED: OpenCode is away and is being brought back${upstream.reason === undefined ? "" : `. ${upstream.reason}`}`;
    case "starting":
      return "starting";
    case "draining":
      return "stopping";
    default:
      return state satisfies never;
  }
};

const upstreamText = ({ state, url, version, owned }: DaemonStatus["upstream"]): string => {
  if (url === undefined) return state;
  const origin = owned ? "started by Switchboard" : "attached";
  return `${state}, ${version ?? "version unknown"} at ${url}, ${origin}`;
};

/**
 * Writes the status for people.
 *
 * @param now milliseconds since 1970.
 */
export const statusText = (url: string | undefined, status: DaemonStatus, now: number): string =>
  fields([
    ["url", url],
    ["state", stateText(status)],
    ["opencode", upstreamText(status.upstream)],
    ["version", status.version],
    ["pid", String(status.pid)],
    ["uptime", duration((now - status.startedAt) / 1000)],
    ["connections", String(status.connections)],
    ["in flight", String(status.inFlight)],
    ["memory", `${Math.round(status.residentBytes / 2 ** 20)} MiB`],
  ]);
