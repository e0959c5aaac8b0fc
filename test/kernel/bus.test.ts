import { describe, expect, it } from "vitest";
import { BusOverflowError, createBus } from "../../src/kernel/bus.ts";
import type { RequestReceived } from "../../src/kernel/topics.ts";

const event = (requestId: number): RequestReceived => ({ connectionId: 1, requestId, request: { type: "ping" } });

describe("the bus", () => {
  it("delivers to who listens to the key and to who listens to the topic, and to nobody else", () => {
    const bus = createBus();
    const heard: string[] = [];
    bus.on("request.received", "ping").subscribe(() => heard.push("ping"));
    bus.on("request.received", "listAgents").subscribe(() => heard.push("listAgents"));
    bus.on("request.received").subscribe(() => heard.push("all"));
    bus.on("connection.closed").subscribe(() => heard.push("closed"));
    expect(bus.publish("request.received", "ping", event(1))).toBe(true);
    expect(heard).toEqual(["ping", "all"]);
  });

  it("says when nobody listens, also after the last one has gone", () => {
    const bus = createBus();
    expect(bus.publish("request.received", "ping", event(1))).toBe(false);
    const subscription = bus.on("request.received", "ping").subscribe();
    expect(bus.publish("request.received", "ping", event(2))).toBe(true);
    subscription.unsubscribe();
    expect(bus.publish("request.received", "ping", event(3))).toBe(false);
  });

  it("shows all listeners the events in the same order, also those that a listener publishes", () => {
    const bus = createBus();
    const first: number[] = [];
    const second: number[] = [];
    bus.on("request.received", "ping").subscribe(({ requestId }) => {
      first.push(Number(requestId));
      if (requestId === 1) bus.publish("request.received", "ping", event(2));
    });
    bus.on("request.received", "ping").subscribe(({ requestId }) => second.push(Number(requestId)));
    bus.publish("request.received", "ping", event(1));
    expect([first, second]).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it("keeps delivering to the others when a listener leaves in the middle", () => {
    const bus = createBus();
    const heard: string[] = [];
    const leaving = bus.on("request.received", "ping").subscribe(() => {
      heard.push("leaving");
      leaving.unsubscribe();
    });
    bus.on("request.received", "ping").subscribe(() => heard.push("staying"));
    bus.publish("request.received", "ping", event(1));
    bus.publish("request.received", "ping", event(2));
    expect(heard).toEqual(["leaving", "staying", "staying"]);
  });

  it("ends a loop of events with an error instead of the machine's memory, and works on", () => {
    const bus = createBus({ maxQueuedEvents: 100 });
    let overflow: unknown;
    const loop = bus.on("request.received", "ping").subscribe(() => {
      try {
        bus.publish("request.received", "ping", event(1));
        bus.publish("request.received", "ping", event(2));
      } catch (error) {
        overflow = error;
        loop.unsubscribe();
      }
    });
    bus.publish("request.received", "ping", event(1));
    expect(overflow).toBeInstanceOf(BusOverflowError);
    bus.on("request.received", "ping").subscribe();
    expect(bus.publish("request.received", "ping", event(3))).toBe(true);
  });
});
