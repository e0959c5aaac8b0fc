import { SimulatedClock } from "xstate";
import { expect } from "vitest";
import type { connectionMachine } from "../../machines/connection.machine.ts";
import { closeCodes } from "../../src/wire/close-codes.ts";
import type { ServerFrame } from "../../src/wire/server-frames.ts";
import { startHoldingProxy, type HoldingProxy } from "../support/holding-proxy.ts";
import { TestClient } from "../support/test-client.ts";
import { startTestDaemon, type TestDaemon } from "../support/test-daemon.ts";
import type { Path } from "./connection-paths.ts";

const lobbyFrameBytes = 16 * 1024;
const maxFrameBytes = 64 * 1024;
const heldSession = "ses_held";

/** A daemon, a client and the time between them: what a path is run against. */
class Stage implements AsyncDisposable {
  readonly clock: SimulatedClock;
  readonly proxy: HoldingProxy;
  readonly running: TestDaemon;
  readonly client: TestClient;

  private constructor(clock: SimulatedClock, proxy: HoldingProxy, running: TestDaemon, client: TestClient) {
    this.clock = clock;
    this.proxy = proxy;
    this.running = running;
    this.client = client;
  }

  static async set(openCodeUrl: string, machine?: typeof connectionMachine): Promise<Stage> {
    const clock = new SimulatedClock();
    const proxy = await startHoldingProxy(openCodeUrl);
    const internals = machine === undefined ? { clock } : { clock, connectionMachine: machine };
    const running = await startTestDaemon({ opencodeUrl: proxy.url, maxFrameBytes }, internals);
    return new Stage(clock, proxy, running, await TestClient.open(running.port));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.client[Symbol.asyncDispose]();
    this.proxy.release();
    await this.running[Symbol.asyncDispose]();
    await this.proxy[Symbol.asyncDispose]();
  }
}

/** Makes the thing happen on the real socket. */
const perform = async ({ client, clock, proxy, running }: Stage, name: string, from: string): Promise<void> => {
  const { port, token, daemon } = running;
  switch (name) {
    case "handshake.accepted":
      return void client.send({ type: "authHandshake", token });
    case "handshake.rejected":
      return void client.send({ type: "authHandshake", token: `${token}x` });
    case "request":
      return void client.send({ type: "ping" });
    case "unknown request":
      return client.socket.send(Uint8Array.from([0x08, 0x07, 0xa2, 0x3f, 0x00]));
    case "undecodable":
      return client.socket.send(Uint8Array.from([0xff, 0xff, 0xff]));
    case "wrongFrameType":
      return client.socket.send("text");
    case "tooBig":
      return client.socket.send(
        new Uint8Array((from === "awaitingAuth" || from === "rejecting" ? lobbyFrameBytes : maxFrameBytes) + 1),
      );
    case "brokenFraming":
      return client.breakFraming();
    case "token rotated": {
      await using other = await TestClient.authenticated(port, token);
      expect((await other.call({ type: "rotateToken" })).type).toBe("ack");
      return undefined;
    }
    case "daemon stops":
      if (from === "authenticated") {
        proxy.hold(`/session/${heldSession}`);
        client.send({ type: "getSession", sessionId: heldSession });
        await proxy.held;
      }
      return daemon.stop();
    case "requests settled":
      return proxy.release();
    case "client leaves":
      return client.socket.terminate();
    case "after handshakeLimit":
      return void clock.increment(5_000);
    case "after rejectionDelay":
      return void clock.increment(2_000);
    case "after settleLimit":
      return void clock.increment(2_500);
    default:
      throw new Error(`nobody knows how to make this happen: ${name}`);
  }
};

/** The type of the frame that an act of the chart puts on the wire. */
const frameOf = (act: string, name: string): string | undefined => {
  switch (act) {
    case "welcomeClient":
      return "accepted";
    case "refuseClient":
      return "refused";
    case "refuseHandshake":
      return "INVALID_REQUEST";
    case "publishRequests":
      return name === "request" ? "pong" : "UNKNOWN_REQUEST";
    case "refuseRequests":
    case "abandonRequests":
      return "SHUTTING_DOWN";
    default:
      return undefined;
  }
};

const nameOf = ({ payload }: ServerFrame): string => {
  if (payload.type === "authHandshakeResponse") return payload.success ? "accepted" : "refused";
  return payload.type === "error" ? payload.code : payload.type;
};

/** Runs a path against a running daemon, and checks after each step that the socket shows what the chart says. */
export const runPath = async (path: Path, openCodeUrl: string, machine?: typeof connectionMachine): Promise<void> => {
  await using stage = await Stage.set(openCodeUrl, machine);
  const { client, running } = stage;
  for (const { name, after } of path.steps) {
    await perform(stage, name, after.from);
    // The request that was held is answered first; that takes a way through OpenCode, all the rest is immediate.
    const isHeldAnswer = name === "requests settled";
    if (isHeldAnswer) expect(nameOf(await client.next())).toBe("NOT_FOUND");
    await (isHeldAnswer ? client.closed : client.settle());
    const expected = after.acts.flatMap((act) => frameOf(act, name) ?? []);
    expect(client.take().map(nameOf), `${path.name}: frames after ${name}`).toEqual(expected);
    const { OPEN } = client.socket;
    expect(client.socket.readyState === OPEN, `${path.name}: open after ${name}`).toBe(after.state !== "closed");
    if (after.reason === undefined || after.reason === "clientLeft") continue;
    expect(await client.closed, `${path.name}: close code`).toBe(closeCodes[after.reason].code);
  }
  if (path.steps.at(-1)?.after.state === "closed") {
    await client.closed;
    await expect.poll(() => running.daemon.status().connections).toBe(0);
  }
};
