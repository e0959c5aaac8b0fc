import type { Socket } from "node:net";
import { encodeClientFrame } from "../../src/wire/client-frames.ts";
import { clientFrame, openRaw } from "./raw-client.ts";
import type { Result } from "./result.ts";
import { forkServer, type BenchServer } from "./servers/child.ts";

const connections = 5_000;
const batch = 100;

/** Resident memory that each idle connection holds, in bytes. */
const bytesEach = async (server: BenchServer): Promise<number> => {
  const handshake = clientFrame(
    encodeClientFrame({ requestId: 1, payload: { type: "authHandshake", token: server.token } }),
  );
  const open = (count: number): Promise<Socket[]> =>
    Promise.all(Array.from({ length: count }, () => openRaw(server.port, handshake)));
  // The first ones pay for code that is compiled once.
  const sockets = await open(batch);
  const before = await server.residentBytes();
  while (sockets.length < connections + batch) sockets.push(...(await open(batch)));
  const after = await server.residentBytes();
  for (const socket of sockets) socket.destroy();
  return (after - before) / connections;
};

/** What a connection that does nothing costs, against one of a server that keeps nothing. */
export const benchIdleConnections = async (): Promise<readonly Result[]> => {
  const theirs = await (async () => {
    await using bare = await forkServer("bare-ws.ts");
    return await bytesEach(bare);
  })();
  await using stub = await forkServer("stub-open-code.ts");
  await using daemon = await forkServer("daemon.ts", [`http://127.0.0.1:${stub.port}`]);
  const ours = await bytesEach(daemon);
  const detail = `${(ours / 1024).toFixed(1)} KiB against ${(theirs / 1024).toFixed(1)} KiB each`;
  const what = `Memory of ${connections.toLocaleString("en")} idle authenticated connections`;
  return [
    { what: `${what}, against bare ws`, measured: ours / theirs, target: { atMost: 3 }, unit: "×", detail },
    { what: `${what}, each`, measured: ours / 1000, target: { atMost: 20 }, unit: "kB", detail },
  ];
};
