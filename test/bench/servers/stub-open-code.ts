import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { reportIn } from "./child.ts";

// An upstream that costs nothing, so that what is measured is ours: the shape of OpenCode's answers, always the same.
const session = {
  id: "ses_bench",
  slug: "bench",
  projectID: "global",
  directory: "/",
  title: "bench",
  version: "1.18.33",
  time: { created: 1, updated: 2 },
};
const bodies = new Map<string, string>([
  ["/global/health", JSON.stringify({ healthy: true, version: "1.18.33" })],
  ["/session/ses_bench", JSON.stringify(session)],
]);

const server = createServer((request, response) => {
  const body = bodies.get((request.url ?? "").split("?", 1)[0] ?? "");
  response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json" });
  response.end(body ?? "{}");
});
server.listen(0, "127.0.0.1", () => reportIn({ port: (server.address() as AddressInfo).port, token: "" }));
