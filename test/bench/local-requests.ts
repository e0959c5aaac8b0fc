import { setTimeout as wait } from "node:timers/promises";
import { encodeClientFrame } from "../../src/wire/client-frames.ts";
import { clientFrame, keepBusy, openRaw } from "./raw-client.ts";
import type { Result } from "./result.ts";
import { forkServer, type BenchServer } from "./servers/child.ts";
import { median } from "./statistics.ts";

const connections = 64;
const inFlight = 16;
const rounds = 5;
const roundMs = 1_500;

const ping = clientFrame(encodeClientFrame({ requestId: 1, payload: { type: "ping" } }));
/** Header, request id 1, an empty Pong. */
const pongBytes = 7;

/** Requests that a server answers in a second. */
const rate = async (server: BenchServer): Promise<number> => {
  const handshake = clientFrame(
    encodeClientFrame({ requestId: 1, payload: { type: "authHandshake", token: server.token } }),
  );
  const sockets = await Promise.all(Array.from({ length: connections }, () => openRaw(server.port, handshake)));
  const stops = sockets.map((socket) => keepBusy(socket, { request: ping, replyBytes: pongBytes, inFlight }));
  await wait(roundMs);
  const replies = stops.reduce((sum, stop) => sum + stop(), 0);
  for (const socket of sockets) socket.destroy();
  return (replies * 1_000) / roundMs;
};

/** Requests that the daemon answers by itself, against an echo with nothing around it. */
export const benchLocalRequests = async (): Promise<readonly Result[]> => {
  await using stub = await forkServer("stub-open-code.ts");
  await using echo = await forkServer("bare-echo.ts");
  await using daemon = await forkServer("daemon.ts", [`http://127.0.0.1:${stub.port}`]);
  const echoRates: number[] = [];
  const daemonRates: number[] = [];
  for (let round = 0; round < rounds; round++) {
    echoRates.push(await rate(echo));
    daemonRates.push(await rate(daemon));
  }
  const ours = median(daemonRates);
  const theirs = median(echoRates);
  return [
    {
      what: `Ping, ${connections} connections × ${inFlight} in flight, against bare ws + protobufjs`,
      measured: ours / theirs,
      target: { atLeast: 0.8 },
      unit: "×",
      detail: `${Math.round(ours).toLocaleString("en")} against ${Math.round(theirs).toLocaleString("en")} requests/s`,
    },
  ];
};
