import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { BindError, startSwitchboard, StateError, SwitchboardError, UpstreamError } from "../src/index.ts";
import { scratchDir } from "./support/scratch-dir.ts";

const openCode = inject("openCode");
const index = join(import.meta.dirname, "../src/index.ts");

test("a program that embeds the daemon gets a handle, and leaving its scope stops everything", async () => {
  using stateDir = scratchDir();
  let stopped: Promise<unknown>;
  {
    await using daemon = await startSwitchboard({ port: 0, stateDir: stateDir.path, opencodeUrl: openCode.url });
    expect(daemon.wsUrl).toBe(`ws://127.0.0.1:${daemon.port}/`);
    expect((await fetch(`${daemon.url}/health`)).status).toBe(200);
    expect(daemon.status()).toMatchObject({ state: "ready", upstream: { owned: false, url: openCode.url } });
    expect(daemon.token.length).toBeGreaterThan(40);
    ({ stopped } = daemon);
  }
  expect(await stopped).toEqual({ error: undefined });
});

test("failures are told apart by type and code", async () => {
  using stateDir = scratchDir();
  using other = scratchDir();
  const start = (options: Parameters<typeof startSwitchboard>[0]): Promise<unknown> =>
    startSwitchboard({ port: 0, stateDir: other.path, opencodeUrl: openCode.url, ...options }).then(
      () => expect.unreachable("it started"),
      (error: unknown) => error,
    );
  await using daemon = await startSwitchboard({ port: 0, stateDir: stateDir.path, opencodeUrl: openCode.url });

  const inUse = await start({ port: daemon.port });
  expect(inUse).toBeInstanceOf(BindError);
  expect(inUse).toMatchObject({ code: "PORT_IN_USE" });

  const running = await start({ stateDir: stateDir.path });
  expect(running).toBeInstanceOf(StateError);
  expect(running).toMatchObject({ code: "ALREADY_RUNNING" });

  const absent = await start({ opencodeUrl: "http://127.0.0.1:9" });
  expect(absent).toBeInstanceOf(UpstreamError);
  expect(absent).toMatchObject({ code: "UPSTREAM_UNAVAILABLE" });

  for (const options of [
    { port: 70_000 },
    { authToken: "" },
    { allowOrigins: ["null"] },
    { maxFrameBytes: 1 },
    { opencodeUrl: "http://192.168.1.5:9" },
    { directory: join(other.path, "nowhere") },
  ]) {
    const invalid = await start(options);
    expect(invalid, JSON.stringify(options)).toBeInstanceOf(SwitchboardError);
    expect(invalid, JSON.stringify(options)).toMatchObject({ code: "INVALID_OPTION" });
  }
});

test("a start that is given up leaves nothing that keeps the program running", async () => {
  using stateDir = scratchDir();
  const program = `
    import { startSwitchboard } from ${JSON.stringify(index)};
    const signal = AbortSignal.abort();
    await startSwitchboard({ port: 0, stateDir: ${JSON.stringify(stateDir.path)}, signal }).catch(() => console.log("given up"));
  `;
  const args = ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 15_000 });
  expect(stdout.trim()).toBe("given up");
});
