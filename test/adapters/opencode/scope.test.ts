import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askOpenCode } from "../../support/ask-open-code.ts";
import { startScratchOpenCode, type ScratchOpenCode } from "../../support/scratch-open-code.ts";

let running: ScratchOpenCode;
let folder: string;
beforeAll(async () => {
  running = await startScratchOpenCode();
  folder = join(running.directory, "..", "another-project");
  mkdirSync(folder);
});
afterAll(() => running[Symbol.asyncDispose]());

test("on a server that was found running, sessions work in the user's folder, not in the server's", async () => {
  const { env } = running;
  await using asked = await askOpenCode({
    env,
    directory: folder,
    scopeDirectory: folder,
    discoverUrls: [running.url],
  });
  expect(asked.openCode.server()).toMatchObject({ url: running.url, owned: false });
  expect(await asked.ask({ type: "createSession", title: "here" })).toMatchObject({ session: { directory: folder } });
  const list = await asked.ask({ type: "listSessions" });
  expect(list).toMatchObject({ type: "sessionList", sessions: [{ title: "here", directory: folder }] });
});

test("on a server that was named by its URL alone, they work where it was started", async () => {
  await using asked = await askOpenCode({ env: running.env, directory: folder, url: running.url });
  expect(await asked.ask({ type: "createSession" })).toMatchObject({ session: { directory: running.directory } });
});
