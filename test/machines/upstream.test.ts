import { createActor, fromCallback, fromPromise, SimulatedClock, waitFor } from "xstate";
import { describe, expect, it } from "vitest";
import { upstreamMachine, type Plan, type Server, type UpstreamEvent } from "../../machines/upstream.machine.ts";
import { UpstreamError } from "../../src/kernel/errors.ts";

const server: Server = { url: "http://127.0.0.1:1", version: "1", owned: true };
const dead = new UpstreamError("OPENCODE_FAILED", "it does not start");

/** The chart with a world that does as it is told, and a note of what was asked of it. */
const stage = () => {
  const clock = new SimulatedClock();
  const asked: string[] = [];
  const world = { starts: true, recovers: true };
  let lose: (event: UpstreamEvent) => void = () => undefined;
  const actor = createActor(
    upstreamMachine.provide({
      actors: {
        discoverServer: fromPromise<Plan, undefined>(async () => "spawn"),
        attachServer: fromPromise(async () => server),
        spawnServer: fromPromise(async () => {
          asked.push("spawn");
          if (!world.starts) throw dead;
          return server;
        }),
        watchHealth: fromCallback<UpstreamEvent, undefined>(({ sendBack }) => {
          lose = sendBack;
        }),
        awaitRecovery: fromPromise(async () => {
          asked.push("recover");
          if (!world.recovers) throw dead;
          return server;
        }),
        releaseServer: fromPromise(async () => {
          asked.push("release");
        }),
      },
    }),
    { clock },
  ).start();
  const reach = (state: Parameters<ReturnType<typeof actor.getSnapshot>["matches"]>[0]) =>
    waitFor(actor, (snapshot) => snapshot.matches(state));
  return {
    actor,
    clock,
    asked,
    world,
    reach,
    lose: (gone: boolean) => lose({ type: "health.lost", gone, reason: "gone" }),
  };
};

describe("the upstream chart", () => {
  it("is available once a server answers", async () => {
    const { actor, reach } = stage();
    expect(actor.getSnapshot().hasTag("available")).toBe(false);
    expect((await reach("healthy")).hasTag("available")).toBe(true);
    expect(actor.getSnapshot().context.server).toEqual(server);
  });

  it("gives up when there was never a server, after it has cleaned up, and says why", async () => {
    const { actor, world, asked } = stage();
    world.starts = false;
    const { output } = await waitFor(actor, ({ status }) => status === "done");
    expect(output?.error).toBe(dead);
    expect(asked).toEqual(["spawn", "release"]);
  });

  it("brings a dead server back, with pauses that double from 250 ms to 10 s", async () => {
    const { actor, clock, asked, world, reach, lose } = stage();
    await reach("healthy");
    world.starts = false;
    lose(true);
    expect(actor.getSnapshot().context.server).toBeUndefined();
    for (const pauseMs of [250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]) {
      await reach({ backingOff: "waiting" });
      const before = asked.length;
      clock.increment(pauseMs - 1);
      expect(asked.length).toBe(before);
      clock.increment(1);
      await waitFor(actor, () => asked.length > before);
      await waitFor(actor, (snapshot) => snapshot.matches("backingOff"));
    }
    await reach({ backingOff: "waiting" });
    world.starts = true;
    clock.increment(10_000);
    await reach("healthy");
    // Healthy for long: the next pause is short again.
    clock.increment(30_000);
    lose(true);
    await reach({ backingOff: "waiting" });
    clock.increment(250);
    await reach("healthy");
  });

  it("waits for a silent server, and replaces it only when it stays silent", async () => {
    const { asked, world, reach, lose } = stage();
    await reach("healthy");
    lose(false);
    await reach("healthy");
    expect(asked).toEqual(["spawn", "recover"]);
    world.recovers = false;
    lose(false);
    await reach("backingOff");
  });

  it.each(["discovering", "healthy", "backingOff"] as const)(
    "lets go of the server when it is stopped while %s",
    async (state) => {
      const { actor, asked, reach, lose } = stage();
      if (state !== "discovering") await reach("healthy");
      if (state === "backingOff") lose(true);
      actor.send({ type: "upstream.stop" });
      await waitFor(actor, ({ status }) => status === "done");
      expect(actor.getSnapshot().matches("stopped")).toBe(true);
      expect(asked.at(-1)).toBe("release");
    },
  );

  it("names the port that nobody provided", async () => {
    const actor = createActor(upstreamMachine).start();
    const { output } = await waitFor(actor, ({ status }) => status === "done");
    expect(output?.error?.cause).toMatchObject({ message: "port not provided: discoverServer" });
  });
});
