import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { waitFor } from "xstate";
import { discoverServer } from "../../../adapters/opencode/discover-server.ts";
import { isOwnListener, listenersIn } from "../../../adapters/opencode/listener-owner.ts";
import { parseOpenCodeUrl } from "../../../adapters/opencode/server-url.ts";
import { askOpenCode } from "../../support/ask-open-code.ts";
import { startFaultyOpenCode } from "../../support/faulty-open-code.ts";
import {
  freePort,
  scratchFolders,
  startScratchOpenCode,
  type ScratchOpenCode,
} from "../../support/scratch-open-code.ts";

const password = "attach-password";
const never = new AbortController().signal;
const folders = scratchFolders();
let scratch: ScratchOpenCode;
beforeAll(async () => {
  scratch = await startScratchOpenCode({ password });
}, 60_000);
afterAll(async () => {
  await scratch?.[Symbol.asyncDispose]();
  folders.remove();
});

/** Why the upstream chart gave up. */
const failureOf = async (url: string, given?: string): Promise<unknown> => {
  await using asked = await askOpenCode({ url, password: given, env: folders.env, directory: folders.directory });
  expect(asked.openCode.server()).toBeUndefined();
  return asked.upstream.getSnapshot().output?.error;
};

describe("attaching to a running OpenCode", () => {
  test("works with its password, and leaves it running", async () => {
    const asked = await askOpenCode({ ...scratch, env: folders.env });
    expect(asked.openCode.server()).toEqual({ url: scratch.url, version: expect.any(String), owned: false });
    await asked[Symbol.asyncDispose]();
    expect(asked.openCode.server()).toBeUndefined();
    expect((await fetch(`${scratch.url}/global/health`)).status).toBe(401);
  });

  test.each([[undefined], ["wrong"]])("says what to do about a missing or wrong password (%s)", async (given) => {
    expect(await failureOf(scratch.url, given)).toMatchObject({
      name: "UpstreamAuthError",
      code: "UPSTREAM_UNAUTHORIZED",
      message: expect.stringContaining("OPENCODE_SERVER_PASSWORD"),
    });
  });

  test("says what to do when nothing is there", async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    expect(await failureOf(url)).toMatchObject({
      code: "UPSTREAM_UNAVAILABLE",
      message: expect.stringMatching(new RegExp(`${url}.*opencode serve.*--opencode-url`)),
    });
  });

  test("says so when something else is there", async () => {
    await using other = await startFaultyOpenCode();
    other.on("/global/health", (_, response) => response.end("<html>"));
    expect(await failureOf(other.url)).toMatchObject({
      code: "OPENCODE_FAILED",
      message: expect.stringContaining(other.url),
    });
  });

  test("notices within a second that it was killed", async () => {
    const doomed = await startScratchOpenCode();
    try {
      await using asked = await askOpenCode({ ...doomed });
      const start = performance.now();
      process.kill(doomed.pid, "SIGKILL");
      await waitFor(asked.upstream, (snapshot) => !snapshot.hasTag("available"), { timeout: 5_000 });
      expect(performance.now() - start).toBeLessThan(1_000);
      expect(await asked.ask({ type: "listAgents" })).toMatchObject({ code: "UPSTREAM_UNAVAILABLE" });
    } finally {
      await doomed[Symbol.asyncDispose]();
    }
  });
});

describe("looking for a running OpenCode", () => {
  const found = (url: string, given?: string) =>
    discoverServer([{ url, username: "opencode", password: given }], never);

  test.runIf(process.platform === "linux")("uses one of this user that lets us in", async () => {
    expect(await found(scratch.url, password)).toMatchObject({ url: scratch.url });
  });

  test("uses none that wants another password", async () => {
    expect(await found(scratch.url)).toBeUndefined();
  });

  test("uses none where nothing runs, and nothing that is no OpenCode", async () => {
    expect(await found(`http://127.0.0.1:${await freePort()}`)).toBeUndefined();
    await using other = await startFaultyOpenCode();
    other.on("/global/health", (_, response) => response.end("{}"));
    expect(await found(other.url)).toBeUndefined();
  });

  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  test.runIf(isRoot)("asks none of another user, and shows it no password", async () => {
    const code = `require("node:http").createServer((request, response) => {
        console.log("called"); response.end('{"healthy":true,"version":"1"}');
      }).listen(0, "127.0.0.1", function () { console.log(this.address().port); });`;
    const stranger = spawn(process.execPath, ["-e", code], {
      uid: 65_534,
      cwd: "/",
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const lines: string[] = [];
      const reader = createInterface({ input: stranger.stdout });
      reader.on("line", (line) => lines.push(line));
      await once(reader, "line");
      const port = Number(lines[0]);
      expect(await isOwnListener(port)).toBe(false);
      expect(await found(`http://127.0.0.1:${port}`, password)).toBeUndefined();
      expect(lines).toEqual([String(port)]);
    } finally {
      stranger.kill("SIGKILL");
      await once(stranger, "exit");
    }
  });

  test("reads owners of listening sockets only, at any address of the port", () => {
    const head = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";
    const row = (local: string, state: string, uid: number): string =>
      `   0: ${local} 00000000:0000 ${state} 00000000:00000000 00:00000000 00000000  ${uid}        0 1 1 0 100 0 0 10 0\n`;
    const table = head + row("0100007F:1000", "0A", 7) + row("0100007F:1000", "01", 8) + row("00000000:1001", "0A", 9);
    expect(listenersIn(table, 4096)).toEqual([7]);
    expect(listenersIn(table, 4097)).toEqual([9]);
    expect(listenersIn(table, 4098)).toEqual([]);
    expect(listenersIn("", 4096)).toEqual([]);
  });
});

describe("the URL of a server", () => {
  test.each([
    ["http://127.0.0.1:4096", "http://127.0.0.1:4096"],
    ["http://localhost:4096/", "http://localhost:4096"],
    ["http://[::1]:4096", "http://[::1]:4096"],
    ["https://code.example.test", "https://code.example.test"],
  ])("%s is taken", (text, origin) => expect(parseOpenCodeUrl(text)).toBe(origin));

  test.each([
    "",
    "127.0.0.1:4096",
    "http://example.test",
    "http://localhost.example.test",
    "http://127.0.0.1.example.test",
    "http://10.0.0.1:4096",
    "ftp://127.0.0.1",
    "file:///etc",
    "http://127.0.0.1/path",
    "http://127.0.0.1/?token=x",
    "http://127.0.0.1/#x",
  ])("%s is refused", (text) => {
    expect(() => parseOpenCodeUrl(text)).toThrow(expect.objectContaining({ code: "INVALID_OPTION" }));
  });

  test.each(["http://user:sesame@127.0.0.1", "https://sesame@example.test"])(
    "a password in it is refused and not repeated",
    (text) => {
      expect(() => parseOpenCodeUrl(text)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining("sesame") }),
      );
    },
  );
});
