import { once } from "node:events";
import { Agent } from "node:http";
import got from "got";
import { WebSocket } from "ws";
import { encodeClientFrame, type ClientPayload } from "../../src/wire/client-frames.ts";
import { decodeServerFrame } from "../../src/wire/server-frames.ts";
import { startTestDaemon } from "../support/test-daemon.ts";
import type { Result } from "./result.ts";
import { forkServer } from "./servers/child.ts";
import { percentile } from "./statistics.ts";

const warmUpBlocks = 10;
const blocks = 15;
const callsPerBlock = 200;

/** How long each call of a block takes, in milliseconds. */
const time = async (call: () => Promise<unknown>): Promise<number[]> => {
  const samples: number[] = [];
  for (let count = 0; count < callsPerBlock; count++) {
    const begin = performance.now();
    await call();
    samples.push(performance.now() - begin);
  }
  return samples;
};

/** The same call again and again through a server. */
const callerOf = async (port: number, token: string): Promise<() => Promise<void>> => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/`, { perMessageDeflate: false });
  await once(socket, "open");
  const call = async (payload: ClientPayload): Promise<void> => {
    const reply = once(socket, "message");
    socket.send(encodeClientFrame({ requestId: 1, payload }));
    const { payload: answer } = decodeServerFrame((await reply)[0] as Buffer);
    if (answer.type === "error") throw new Error(answer.message);
  };
  await call({ type: "authHandshake", token });
  return () => call({ type: "getSession", sessionId: "ses_bench" });
};

const directCaller = (upstream: string): (() => Promise<unknown>) => {
  const agent = { http: new Agent({ keepAlive: true }) };
  const direct = got.extend({ prefixUrl: upstream, agent, retry: { limit: 0 } });
  return () => direct.get("session/ses_bench").json();
};

/** A request that goes through to OpenCode, against the same call made without a daemon. */
export const benchPassedThrough = async (): Promise<readonly Result[]> => {
  await using stub = await forkServer("stub-open-code.ts");
  const upstream = `http://127.0.0.1:${stub.port}`;
  await using beside = await forkServer("daemon.ts", [upstream]);
  await using relay = await forkServer("bare-relay.ts", [upstream]);
  await using inside = await startTestDaemon({ opencodeUrl: upstream });

  const callers = {
    direct: directCaller(upstream),
    inside: await callerOf(inside.port, inside.token),
    beside: await callerOf(beside.port, beside.token),
    relay: await callerOf(relay.port, ""),
  };
  const samples: Record<keyof typeof callers, number[]> = { direct: [], inside: [], beside: [], relay: [] };
  for (let block = -warmUpBlocks; block < blocks; block++) {
    for (const name of Object.keys(callers) as (keyof typeof callers)[]) {
      const taken = await time(callers[name]);
      if (block >= 0) samples[name].push(...taken);
    }
  }

  const compare = (
    ours: "inside" | "beside",
    theirs: "direct" | "relay",
    [share, atMost]: readonly [number, number],
    what: string,
  ): Result => {
    const ourMs = percentile(samples[ours], share);
    const theirMs = percentile(samples[theirs], share);
    return {
      what: `${what}, p${share * 100}`,
      measured: ourMs / theirMs,
      target: { atMost },
      unit: "×",
      detail: `${ourMs.toFixed(3)} ms against ${theirMs.toFixed(3)} ms`,
    };
  };
  const p50 = [0.5, 1.4] as const;
  const p99 = [0.99, 2] as const;
  const embedded = "A request passed through an embedded daemon, against got without one";
  const separate = "… through a daemon in a process of its own, against got without one";
  const bare = "… through a daemon in a process of its own, against a bare ws + got relay in one";
  return [
    compare("inside", "direct", p50, embedded),
    compare("inside", "direct", p99, embedded),
    compare("beside", "direct", p50, separate),
    compare("beside", "direct", p99, separate),
    compare("beside", "relay", p50, bare),
    compare("beside", "relay", p99, bare),
  ];
};
