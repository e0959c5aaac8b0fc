import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import type { CliIo } from "../../src/cli/cli-io.ts";
import { createLog } from "../../src/cli/create-log.ts";

const logTo = async (isTTY: boolean, env: NodeJS.ProcessEnv, level = "info") => {
  const stderr = Object.assign(new PassThrough(), { isTTY });
  const io: CliIo = {
    stdout: new PassThrough(),
    stderr,
    stdin: new PassThrough(),
    env,
    cwd: "/",
    onStopSignal: () => () => undefined,
  };
  const log = await createLog(io, level);
  return { log, written: () => (stderr.read() as Buffer | null)?.toString() ?? "" };
};

test("on a terminal log lines are for people, in colour", async () => {
  const { log, written } = await logTo(true, {});
  log.info({ port: 50_051 }, "listening");
  const line = written();
  expect(line).toContain("\u001b[");
  expect(line).toContain("listening");
  expect(line).toContain("50051");
});

test.each([{ NO_COLOR: "1" }, { TERM: "dumb" }])("there is no colour with %j", async (env) => {
  const { log, written } = await logTo(true, env);
  log.info("listening");
  expect(written()).toMatch(/^\[\d\d:\d\d:\d\d\.\d{3}\] INFO: listening\n$/);
});

test("elsewhere log lines are JSON with the time", async () => {
  const { log, written } = await logTo(false, {});
  log.warn({ port: 50_051 }, "listening");
  const line = JSON.parse(written()) as { time: string };
  expect(line).toMatchObject({ level: 40, port: 50_051, msg: "listening" });
  expect(new Date(line.time).toISOString()).toBe(line.time);
});

test("lines below the level are left out", async () => {
  const { log, written } = await logTo(false, {}, "error");
  log.warn("unimportant");
  expect(written()).toBe("");
});

test.each([true, false])("a secret that slips into a log line is struck out (terminal: %s)", async (isTTY) => {
  const { log, written } = await logTo(isTTY, {});
  log.info({ token: "sesame", credential: { key: "sesame" }, server: { password: "sesame" } }, "slipped");
  expect(written()).not.toContain("sesame");
});
