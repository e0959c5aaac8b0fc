import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { scratchDir } from "../support/scratch-dir.ts";
import {
  runSwitchboard,
  startSwitchboardProcess,
  type Outcome,
  type SwitchboardProcess,
} from "./switchboard-process.ts";

const scratch = scratchDir();
let env: NodeJS.ProcessEnv;
let daemon: SwitchboardProcess;
beforeAll(async () => {
  const { url, dataHome } = inject("openCode");
  env = {
    HOME: scratch.path,
    XDG_DATA_HOME: dataHome,
    SWITCHBOARD_STATE_DIR: join(scratch.path, "state"),
  };
  daemon = startSwitchboardProcess(["serve", "--port", "0", "--opencode-url", url, "--allow-reveal"], { env });
  await daemon.printed("To stop it");
});
afterAll(async () => {
  await daemon[Symbol.asyncDispose]();
  scratch[Symbol.dispose]();
});

const call = (...args: string[]): Promise<Outcome> => runSwitchboard(["call", ...args], { env });
const callJson = async (...args: string[]): Promise<unknown> => {
  const { code, stdout, stderr } = await call(...args, "--json");
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};
const askOpenCode = async (path: string, init?: RequestInit): Promise<unknown> =>
  (await fetch(`${inject("openCode").url}${path}`, init)).json();

interface ShownSession {
  readonly id: string;
  readonly title?: string;
  readonly updatedAt: number;
  readonly archivedAt?: number;
}

test("a session can be created, read, renamed, archived, brought back and deleted, and OpenCode agrees", async () => {
  const { id } = (await callJson("create-session", "--title", "from the shell")) as ShownSession;
  expect(await askOpenCode(`/session/${id}`)).toMatchObject({ id, title: "from the shell" });
  expect(await callJson("get-session", id)).toMatchObject({ id, title: "from the shell" });
  expect(await callJson("update-session", id, "--title", "renamed")).toMatchObject({ id, title: "renamed" });
  expect(await callJson("update-session", id, "--archive")).toMatchObject({ archivedAt: expect.any(Number) as number });
  expect(await callJson("update-session", id, "--unarchive")).not.toHaveProperty("archivedAt");
  expect(await askOpenCode(`/session/${id}`)).toMatchObject({ title: "renamed" });
  expect(await callJson("delete-session", id)).toEqual({ ok: true });
  expect(await askOpenCode(`/session/${id}`)).not.toHaveProperty("id");
});

test("list-sessions shows each session on a line of its own, whatever its title holds", async () => {
  const { id } = (await callJson("create-session", "--title", "a\u001b[31mb\nc")) as ShownSession;
  const { stdout } = await call("list-sessions");
  const [head, ...rows] = stdout.trimEnd().split("\n");
  expect(head).toMatch(/^ID +UPDATED +TITLE$/);
  const row = rows.find((line) => line.startsWith(id));
  expect(row).toMatch(/^ses_\w+ +\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d +a\\u001b\[31mb c$/);
  const listed = (await callJson("list-sessions")) as ShownSession[];
  expect(listed.find((session) => session.id === id)).toMatchObject({ title: "a\u001b[31mb\nc" });
  await call("delete-session", id);
});

test("list-agents shows what OpenCode's own API says", async () => {
  const agents = (await askOpenCode("/agent")) as { readonly name: string }[];
  const shown = (await callJson("list-agents")) as { readonly name: string }[];
  expect(shown.map(({ name }) => name).toSorted()).toEqual(agents.map(({ name }) => name).toSorted());
  const { stdout } = await call("list-agents");
  expect(stdout).toMatch(/^build +primary +built in/m);
});

test("get-provider-status shows what OpenCode's own API says", async () => {
  const { connected } = (await askOpenCode("/provider")) as { readonly connected: string[] };
  const shown = (await callJson("get-provider-status")) as { readonly connected: string[] };
  expect(shown.connected.toSorted()).toEqual(connected.toSorted());
});

test("an API key goes in by stdin, comes out masked, unmasked when asked for, and is forgotten", async () => {
  const input = "sk-from-stdin-7890\n";
  const stored = await runSwitchboard(["call", "set-auth", "cli-key", "--api-key"], { env, input });
  expect(stored).toEqual({ code: 0, stdout: "Done.\n", stderr: "" });
  const masked = await call("get-auth", "cli-key");
  expect(masked.stdout).toContain("7890");
  expect(masked.stdout).not.toContain("sk-from");
  expect(await callJson("get-auth", "cli-key", "--reveal")).toEqual({
    kind: "apiKey",
    key: "sk-from-stdin-7890",
    masked: false,
  });
  expect(await callJson("remove-auth", "cli-key")).toEqual({ ok: true });
  expect((await call("get-auth", "cli-key")).code).toBe(6);
  expect(daemon.stderr()).not.toContain("from-stdin");
});

test("OAuth tokens go in by stdin and reach OpenCode's own file", async () => {
  const input = JSON.stringify({ access: "access-1234", refresh: "refresh-5678", expires: 1_900_000_000_000 });
  const stored = await runSwitchboard(["call", "set-auth", "cli-oauth", "--oauth", "--json"], { env, input });
  expect(stored).toEqual({ code: 0, stdout: '{"ok":true}\n', stderr: "" });
  const file = join(inject("openCode").dataHome, "opencode", "auth.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
    "cli-oauth": { type: "oauth", access: "access-1234", refresh: "refresh-5678", expires: 1_900_000_000_000 },
  });
  const { stdout } = await call("get-auth", "cli-oauth");
  expect(stdout).toMatch(/^kind +OAuth$/m);
  expect(stdout).not.toContain("access-");
  await call("remove-auth", "cli-oauth");
});

test("ping and get-daemon-status are answered by the daemon itself", async () => {
  expect(await call("ping")).toEqual({ code: 0, stdout: "pong\n", stderr: "" });
  expect(await callJson("get-daemon-status")).toMatchObject({ pid: daemon.pid, state: "ready" });
});

test("a refused request prints its code and message on stderr and exits with 6", async () => {
  const id = "ses_0000000000000000000000000000";
  const text = await call("delete-session", id);
  expect(text).toMatchObject({ code: 6, stdout: "" });
  expect(text.stderr).toMatch(/^error: NOT_FOUND: .+\n$/);
  const json = await call("delete-session", id, "--json");
  expect(json).toMatchObject({ code: 6, stdout: "" });
  expect(JSON.parse(json.stderr)).toMatchObject({ error: { code: "NOT_FOUND" } });
});
