import { createActor, fromPromise, SimulatedClock, waitFor } from "xstate";
import { describe, expect, it } from "vitest";
import { daemonMachine } from "../../machines/daemon.machine.ts";
import { BindError, UpstreamError } from "../../src/kernel/errors.ts";

const stage = (world: { readonly openDoor?: () => Promise<void>; readonly drain?: () => Promise<void> } = {}) => {
  const clock = new SimulatedClock();
  const asked: string[] = [];
  const port = (name: string, work: () => Promise<void> = async () => undefined) =>
    fromPromise<void, undefined>(async () => {
      asked.push(name);
      await work();
    });
  const actor = createActor(
    daemonMachine.provide({
      actors: {
        openDoor: port("openDoor", world.openDoor),
        announceDaemon: port("announceDaemon"),
        drainConnections: port("drainConnections", world.drain),
        closeDoor: port("closeDoor"),
      },
    }),
    { clock },
  ).start();
  const reach = (state: Parameters<ReturnType<typeof actor.getSnapshot>["matches"]>[0]) =>
    waitFor(actor, (snapshot) => snapshot.matches(state));
  return { actor, clock, asked, reach };
};

describe("the daemon chart", () => {
  it("tells the world about itself only when OpenCode is there", async () => {
    const { actor, asked, reach } = stage();
    await reach({ starting: "awaitingUpstream" });
    expect(asked).toEqual(["openDoor"]);
    actor.send({ type: "upstream.restored" });
    await reach("ready");
    expect(asked).toEqual(["openDoor", "announceDaemon"]);
  });

  it("is degraded while OpenCode is away, and ready again after", async () => {
    const { actor, reach } = stage();
    await reach({ starting: "awaitingUpstream" });
    actor.send({ type: "upstream.restored" });
    await reach("ready");
    actor.send({ type: "upstream.lost" });
    expect(actor.getSnapshot().value).toBe("degraded");
    actor.send({ type: "upstream.restored" });
    expect(actor.getSnapshot().value).toBe("ready");
  });

  it("waits again when OpenCode goes before the world was told", async () => {
    const { actor, reach } = stage();
    await reach({ starting: "awaitingUpstream" });
    actor.send({ type: "upstream.restored" });
    actor.send({ type: "upstream.lost" });
    expect(actor.getSnapshot().value).toEqual({ starting: "awaitingUpstream" });
  });

  it("ends with the reason when it cannot open, or when there is no OpenCode", async () => {
    const taken = new BindError("PORT_IN_USE", "taken");
    const { actor } = stage({ openDoor: () => Promise.reject(taken) });
    expect((await waitFor(actor, ({ status }) => status === "done")).output?.error).toBe(taken);

    const missing = new UpstreamError("OPENCODE_NOT_FOUND", "missing");
    const second = stage();
    await second.reach({ starting: "awaitingUpstream" });
    second.actor.send({ type: "upstream.failed", error: missing });
    expect((await waitFor(second.actor, ({ status }) => status === "done")).output?.error).toBe(missing);
    expect(second.asked).toEqual(["openDoor", "drainConnections", "closeDoor"]);
  });

  it("closes the door after 4 s even when the connections do not settle", async () => {
    const { actor, clock, asked, reach } = stage({ drain: () => new Promise(() => undefined) });
    await reach({ starting: "awaitingUpstream" });
    actor.send({ type: "daemon.stop" });
    await reach({ draining: "settling" });
    clock.increment(3_999);
    expect(asked).not.toContain("closeDoor");
    clock.increment(1);
    const { output } = await waitFor(actor, ({ status }) => status === "done");
    expect(asked.at(-1)).toBe("closeDoor");
    expect(output?.error).toBeUndefined();
  });
});
