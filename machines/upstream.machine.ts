import { assign, setup } from "xstate";
import { SwitchboardError } from "../src/kernel/errors.ts";
import { callbackPort, promisePort } from "./ports.ts";

/** An OpenCode server that answers. Its password stays with the adapter that holds it. */
export interface Server {
  readonly url: string;
  readonly version: string;
  /** True when the daemon started it and will stop it. */
  readonly owned: boolean;
}

/** Where to get a server from: one that runs already, or one of our own. */
export type Plan = "attach" | "spawn";

/** The server that was healthy is in doubt (`gone: false`) or certainly dead (`gone: true`). */
export interface HealthLost {
  readonly type: "health.lost";
  readonly gone: boolean;
  readonly reason: string;
}

export type UpstreamEvent = { readonly type: "upstream.stop" } | HealthLost;

export interface UpstreamContext {
  readonly server: Server | undefined;
  /** Failures since it was last healthy for long. */
  readonly attempts: number;
  /** Before it was healthy once, a failure is for the user to mend; after that, for the daemon. */
  readonly wasHealthy: boolean;
  readonly error: SwitchboardError | undefined;
}

const firstBackOffMs = 250;
const maxBackOffMs = 10_000;

const unreachable = (reason: string): SwitchboardError => new SwitchboardError("UPSTREAM_UNAVAILABLE", reason);

/**
 * The OpenCode server behind the daemon: finds or starts one, watches it, and brings it back when it is lost.
 * Tag `available`: requests can be passed on. Ends in `stopped`, or in `failed` when there was never a server.
 */
export const upstreamMachine = setup({
  types: {
    context: {} as UpstreamContext,
    events: {} as UpstreamEvent,
    output: {} as { readonly error: SwitchboardError | undefined },
    tags: {} as "available",
  },
  actors: {
    /** Decides between a running server and one of our own. */
    discoverServer: promisePort<Plan, undefined>("discoverServer"),
    /** Makes sure that the running server answers and lets us in. */
    attachServer: promisePort<Server, undefined>("attachServer"),
    /** Starts a server of our own and waits until it answers. */
    spawnServer: promisePort<Server, undefined>("spawnServer"),
    /** Watches a healthy server; sends `health.lost`. */
    watchHealth: callbackPort<UpstreamEvent, undefined>("watchHealth"),
    /** Waits for a server in doubt to answer again; rejects when it is dead or stays silent. */
    awaitRecovery: promisePort<Server, undefined>("awaitRecovery"),
    /** Stops a server of our own, lets go of any other. Never rejects. */
    releaseServer: promisePort<void, undefined>("releaseServer"),
  },
  actions: {
    rememberServer: assign({
      server: (_, server: Server) => server,
      wasHealthy: true,
      error: undefined,
    }),
    rememberError: assign({ error: (_, error: SwitchboardError) => error }),
    forgetServer: assign({ server: undefined }),
    countAttempt: assign({ attempts: ({ context }) => context.attempts + 1 }),
    forgetAttempts: assign({ attempts: 0 }),
  },
  guards: {
    isAttach: (_, plan: Plan) => plan === "attach",
    isGone: (_, params: { readonly gone: boolean }) => params.gone,
    isFirstTime: ({ context }) => !context.wasHealthy,
  },
  delays: {
    backOff: ({ context }) => Math.min(maxBackOffMs, firstBackOffMs * 2 ** (context.attempts - 1)),
    stable: 30_000,
  },
}).createMachine({
  id: "upstream",
  context: { server: undefined, attempts: 0, wasHealthy: false, error: undefined },
  initial: "discovering",
  on: { "upstream.stop": { target: ".stopping" } },
  states: {
    discovering: {
      invoke: {
        src: "discoverServer",
        onDone: [
          { guard: { type: "isAttach", params: ({ event }) => event.output }, target: "attaching" },
          { target: "spawning" },
        ],
        onError: {
          target: "unavailable",
          actions: { type: "rememberError", params: ({ event }) => SwitchboardError.from(event.error) },
        },
      },
    },
    attaching: {
      invoke: {
        src: "attachServer",
        onDone: { target: "healthy", actions: { type: "rememberServer", params: ({ event }) => event.output } },
        onError: {
          target: "unavailable",
          actions: { type: "rememberError", params: ({ event }) => SwitchboardError.from(event.error) },
        },
      },
    },
    spawning: {
      invoke: {
        src: "spawnServer",
        onDone: { target: "healthy", actions: { type: "rememberServer", params: ({ event }) => event.output } },
        onError: {
          target: "unavailable",
          actions: { type: "rememberError", params: ({ event }) => SwitchboardError.from(event.error) },
        },
      },
    },
    healthy: {
      tags: ["available"],
      invoke: { src: "watchHealth" },
      after: { stable: { actions: "forgetAttempts" } },
      on: {
        "health.lost": [
          {
            guard: { type: "isGone", params: ({ event }) => event },
            target: "unavailable",
            actions: { type: "rememberError", params: ({ event }) => unreachable(event.reason) },
          },
          {
            target: "unreachable",
            actions: { type: "rememberError", params: ({ event }) => unreachable(event.reason) },
          },
        ],
      },
    },
    unreachable: {
      invoke: {
        src: "awaitRecovery",
        onDone: { target: "healthy", actions: { type: "rememberServer", params: ({ event }) => event.output } },
        onError: {
          target: "unavailable",
          actions: { type: "rememberError", params: ({ event }) => SwitchboardError.from(event.error) },
        },
      },
    },
    unavailable: {
      entry: ["forgetServer", "countAttempt"],
      always: [{ guard: "isFirstTime", target: "failing" }, { target: "backingOff" }],
    },
    backingOff: {
      initial: "releasing",
      states: {
        releasing: { invoke: { src: "releaseServer", onDone: "waiting", onError: "waiting" } },
        waiting: { after: { backOff: "#upstream.discovering" } },
      },
    },
    failing: {
      invoke: { src: "releaseServer", onDone: "failed", onError: "failed" },
      on: { "upstream.stop": {} },
    },
    failed: { type: "final" },
    stopping: {
      entry: "forgetServer",
      invoke: { src: "releaseServer", onDone: "stopped", onError: "stopped" },
      on: { "upstream.stop": {} },
    },
    stopped: { type: "final" },
  },
  output: ({ context }) => ({ error: context.error }),
});
