// A process that owns an OpenCode, for tests that kill it. Prints one line of JSON once the server answers.
import { findBinary } from "../../../adapters/opencode/find-binary.ts";
import { spawnServer } from "../../../adapters/opencode/spawn-server.ts";

const directory = process.argv[2] ?? "";
const server = await spawnServer(
  { binary: await findBinary(process.env), directory, env: process.env, onProcess: () => undefined },
  new AbortController().signal,
);
process.stdout.write(`${JSON.stringify({ url: server.endpoint.url, version: server.version })}\n`);
setInterval(() => undefined, 60_000);
