import { pino } from "pino";
import { createActor, waitFor } from "xstate";
import { defineOpenCode, type OpenCodeOptions } from "../../adapters/opencode/define-open-code.ts";
import { upstreamMachine } from "../../machines/upstream.machine.ts";
import { createBus, type Bus } from "../../src/kernel/bus.ts";
import type { Reply } from "../../src/kernel/replies.ts";
import type { Request } from "../../src/kernel/requests.ts";

/** The OpenCode adapter on a bus of its own, with no daemon around it. */
export interface AskedOpenCode extends AsyncDisposable {
  readonly bus: Bus;
  readonly openCode: ReturnType<typeof defineOpenCode>;
  readonly upstream: ReturnType<typeof createActor<typeof upstreamMachine>>;
  /** Publishes a request and returns its one answer. */
  readonly ask: (request: Request, connectionId?: number) => Promise<Reply>;
  /** All that the adapter logged, as lines of JSON. */
  readonly logged: () => string;
}

let lastRequestId = 0;

/** Starts the upstream chart on the real adapter and waits until it is healthy or has failed. */
export const askOpenCode = async (
  options: Partial<OpenCodeOptions> & Pick<OpenCodeOptions, "env" | "directory">,
): Promise<AskedOpenCode> => {
  const lines: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
  const bus = createBus();
  const openCode = defineOpenCode({ allowReveal: false, discoverUrls: [], log, ...options });
  const serving = openCode.serve(bus);
  const upstream = createActor(upstreamMachine.provide({ actors: openCode.actors })).start();
  await waitFor(upstream, (snapshot) => snapshot.hasTag("available") || snapshot.status === "done", {
    timeout: 40_000,
  });
  return {
    bus,
    openCode,
    upstream,
    ask: async (request, connectionId = 1) => {
      const requestId = ++lastRequestId;
      const { promise, resolve } = Promise.withResolvers<Reply>();
      const subscription = bus.on("request.answered", connectionId).subscribe((event) => {
        if (event.requestId === requestId) resolve(event.reply);
      });
      bus.publish("request.received", request.type, { connectionId, requestId, request });
      const reply = await promise;
      subscription.unsubscribe();
      return reply;
    },
    logged: () => lines.join(""),
    [Symbol.asyncDispose]: async () => {
      serving.stop();
      if (upstream.getSnapshot().status === "active") upstream.send({ type: "upstream.stop" });
      await waitFor(upstream, (snapshot) => snapshot.status === "done", { timeout: 10_000 });
    },
  };
};
