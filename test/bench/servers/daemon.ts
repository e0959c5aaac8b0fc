import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSwitchboard } from "../../../src/index.ts";
import { reportIn } from "./child.ts";

const stateDir = mkdtempSync(join(tmpdir(), "switchboard-bench-"));
process.on("exit", () => rmSync(stateDir, { recursive: true, force: true }));
const { port, token } = await startSwitchboard({
  port: 0,
  stateDir,
  ...(process.argv[2] === undefined ? {} : { opencodeUrl: process.argv[2] }),
});
reportIn({ port, token });
