import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { scratchDir } from "../support/scratch-dir.ts";
import { runSwitchboard, type Outcome } from "./switchboard-process.ts";

let scratch: ReturnType<typeof scratchDir>;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  scratch = scratchDir();
  // Room for the compiled code of this run alone, so that no test depends on an earlier one.
  env = { SWITCHBOARD_STATE_DIR: `${scratch.path}/state`, NODE_COMPILE_CACHE: `${scratch.path}/cache` };
});
afterEach(() => scratch[Symbol.dispose]());

const run = (...args: string[]): Promise<Outcome> => runSwitchboard(args, { env });

test("--help names every command and what each exit code means", async () => {
  const { code, stdout, stderr } = await run("--help");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const command of ["serve", "status", "stop", "ws-config", "token", "call"]) {
    expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, "m"));
  }
  for (const exitCode of [0, 1, 2, 3, 4, 5, 6]) expect(stdout).toMatch(new RegExp(`^  ${exitCode}  \\w`, "m"));
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("--version prints the package's version and nothing else", async () => {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(await run("--version")).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

test("a mistyped operation is answered with the nearest one", async () => {
  const { code, stdout, stderr } = await run("call", "list-session");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("list-sessions");
});

test.each([
  [["--prot", "1"], "--prot"],
  [["serve", "--port"], "--port"],
  [["serve", "--port", "99999"], "--port: give a port"],
  [["call", "get-session"], "id"],
  [["call", "update-session", "ses_1"], "--title TEXT, --archive or --unarchive"],
  [["call", "update-session", "ses_1", "--archive", "--unarchive"], "--unarchive"],
  [["call", "set-auth", "anthropic"], "--api-key or --oauth"],
])("wrong usage exits with 2 and says what is wrong: %j", async (args, hint) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(hint);
});

test.each([
  ["call", "set-auth", "anthropic", "--api-key=sk-secret"],
  ["call", "set-auth", "anthropic", "--api-key", "sk-secret"],
  ["call", "set-auth", "anthropic", "sk-secret", "--oauth"],
])("a key that was typed as an argument is refused and not repeated: %s %s %s %s", async (...args) => {
  const { code, stdout, stderr } = await run(...args);
  expect(code).toBe(2);
  expect(stdout + stderr).not.toContain("secret");
});

test("without a daemon, status says so, how to start one, and exits with 3", async () => {
  expect(await run("status")).toEqual({
    code: 3,
    stdout: "Switchboard is not running. Start it with: switchboard serve\n",
    stderr: "",
  });
  expect(await run("status", "--json")).toEqual({ code: 3, stdout: '{"running":false}\n', stderr: "" });
});

test("without a daemon, stop has nothing to do and that is no failure", async () => {
  const { code, stdout } = await run("stop");
  expect({ code, stdout }).toEqual({ code: 0, stdout: "Switchboard is not running: there is nothing to stop.\n" });
});

test("without a daemon, ws-config and call print nothing on stdout and exit with 3", async () => {
  for (const args of [["ws-config"], ["call", "ping"]]) {
    expect(await run(...args)).toEqual({
      code: 3,
      stdout: "",
      stderr: "error: NOT_RUNNING: Switchboard is not running. Start it with: switchboard serve\n",
    });
  }
  const { stderr } = await run("--json", "call", "ping");
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: "NOT_RUNNING" } });
});

test("without a daemon, token rotate replaces the stored token and does not print it", async () => {
  const tokenFile = `${scratch.path}/state/token`;
  const first = await run("token", "rotate");
  const before = readFileSync(tokenFile, "utf8").trim();
  const second = await run("token", "rotate");
  const after = readFileSync(tokenFile, "utf8").trim();
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(after).not.toBe(before);
  expect(second.stdout).toContain("must read the new one");
  expect(second.stdout + second.stderr).not.toContain(after);
});

/** Prints what a command loads, instead of its modules' own output getting lost in it. */
const tellLoaded = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  import { writeSync } from "node:fs";
  registerHooks({ load(url, context, next) { writeSync(2, "loaded " + url + "\\n"); return next(url, context); } });
`)}`;
const packagesLoadedBy = async (...args: string[]): Promise<readonly string[]> => {
  const { stderr } = await runSwitchboard(args, { env, execArgv: ["--import", tellLoaded] });
  const packages = stderr.matchAll(/^loaded .*\/node_modules\/((?:@[^/]+\/)?[^/]+)/gm);
  return [...new Set([...packages].map(([, name]) => name ?? ""))];
};

test("help loads no package but the one that parses arguments", async () => {
  expect(await packagesLoadedBy("--help")).toEqual(["commander"]);
});

test("asking the daemon loads nothing that only the daemon needs", async () => {
  const loaded = await packagesLoadedBy("call", "list-sessions");
  expect(loaded).toContain("protobufjs");
  for (const name of ["got", "ws", "rxjs", "xstate", "pino"]) expect(loaded).not.toContain(name);
});

test("serving loads nothing that only call needs", async () => {
  const loaded = await packagesLoadedBy("serve", "--opencode-url", "http://127.0.0.1:1", "--port", "0");
  expect(loaded).toContain("xstate");
  expect(loaded).not.toContain("cli-table3");
});

test("an old Node is told which one is needed", async () => {
  const pretendOld = `data:text/javascript,${encodeURIComponent(
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.9.0" } });',
  )}`;
  const { code, stdout, stderr } = await runSwitchboard(["status"], { env, execArgv: ["--import", pretendOld] });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^error: Switchboard needs Node 22\.18 or newer; this is 20\.9\.0\./);
});
