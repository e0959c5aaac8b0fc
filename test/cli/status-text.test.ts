import { expect, test } from "vitest";
import { statusText } from "../../src/cli/status-text.ts";
import type { DaemonStatus } from "../../src/kernel/entities.ts";

const ready: DaemonStatus = {
  version: "0.1.0",
  pid: 4711,
  startedAt: 0,
  state: "ready",
  upstream: { state: "healthy", url: "http://127.0.0.1:4096", version: "1.18.33", owned: true },
  connections: 2,
  inFlight: 1,
  residentBytes: 90 * 2 ** 20,
};

test("a daemon that is well is shown with all that one may ask", () => {
  expect(statusText("http://127.0.0.1:50051", ready, 3_725_000)).toBe(
    [
      "url          http://127.0.0.1:50051",
      "state        ready",
      "opencode     healthy, 1.18.33 at http://127.0.0.1:4096, started by Switchboard",
      "version      0.1.0",
      "pid          4711",
      "uptime       1 h 2 min",
      "connections  2",
      "in flight    1",
      "memory       90 MiB",
    ].join("\n"),
  );
});

test("a degraded daemon says so loudly, and why", () => {
  const upstream = { state: "backingOff", owned: true, reason: "OpenCode ended." };
  const text = statusText("http://127.0.0.1:50051", { ...ready, state: "degraded", upstream }, 0);
  expect(text).toContain("DEGRADED: OpenCode is away and is being brought back. OpenCode ended.");
  expect(text).toMatch(/^opencode +backingOff$/m);
});

test("an OpenCode that was there already is not called ours", () => {
  const text = statusText(undefined, { ...ready, upstream: { ...ready.upstream, owned: false } }, 0);
  expect(text).toContain("http://127.0.0.1:4096, attached");
});
