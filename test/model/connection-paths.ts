import { initialTransition, transition, type EventFromLogic, type SnapshotFrom } from "xstate";
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from "xstate/graph";
import { connectionMachine } from "../../machines/connection.machine.ts";
import type { CloseReason } from "../../src/kernel/close-reasons.ts";

type Chart = typeof connectionMachine;
type ChartEvent = EventFromLogic<Chart>;

/** A step of a path: what happens, named as the test reports print it. */
export interface Step {
  readonly name: string;
  readonly event: ChartEvent;
}

/** What the chart says that a step does. */
export interface Outcome {
  readonly from: string;
  readonly state: string;
  /** The ports that it calls. */
  readonly acts: readonly string[];
  /** Why the connection is closed, when it is. */
  readonly reason: CloseReason | undefined;
}

/** A way through the chart. */
export interface Path {
  readonly name: string;
  readonly steps: readonly (Step & { readonly after: Outcome })[];
}

/** How much of the chart was executed. */
export interface Coverage {
  readonly states: number;
  readonly allStates: number;
  readonly transitions: number;
  readonly allTransitions: number;
}

const refused = (reason: CloseReason): Step => ({ name: reason, event: { type: "frame.refused", reason } });
const handshake = (type: "handshake.accepted" | "handshake.rejected"): Step => ({
  name: type,
  event: { type, requestId: 1, delayMs: 100 },
});
const timeOut = (delay: string, state: string): Step => ({
  name: `after ${delay}`,
  event: { type: `xstate.after.${delay}.connection.${state}` } as unknown as ChartEvent,
});

/** Everything that can happen to a connection. */
export const steps: readonly Step[] = [
  handshake("handshake.accepted"),
  handshake("handshake.rejected"),
  { name: "request", event: { type: "requests.received", requests: [{ requestId: 1, request: { type: "ping" } }] } },
  {
    name: "unknown request",
    event: { type: "requests.received", requests: [{ requestId: 1, request: { type: "unknown" } }] },
  },
  refused("undecodable"),
  refused("wrongFrameType"),
  refused("tooBig"),
  refused("brokenFraming"),
  { name: "token rotated", event: { type: "connection.evict", reason: "tokenRotated" } },
  { name: "daemon stops", event: { type: "connection.drain" } },
  { name: "requests settled", event: { type: "requests.settled" } },
  { name: "client leaves", event: { type: "socket.closed" } },
  timeOut("handshakeLimit", "awaitingAuth"),
  timeOut("rejectionDelay", "rejecting"),
  timeOut("settleLimit", "draining"),
];

const noop = (): void => undefined;

/** The chart with ports that do nothing: paths are about what it decides. */
const chart = (machine: Chart): Chart =>
  machine.provide({
    actions: {
      welcomeClient: noop,
      refuseClient: noop,
      refuseHandshake: noop,
      publishRequests: noop,
      refuseRequests: noop,
      abandonRequests: noop,
      closeSocket: noop,
    },
  });

const stateOf = (snapshot: SnapshotFrom<Chart>): string => snapshot.value;

/** True when the chart reacts to the event in that state: it goes somewhere, or acts. */
const isDrawn = (snapshot: SnapshotFrom<Chart>, event: ChartEvent): boolean =>
  snapshot.machine
    .getTransitionData(snapshot, event)
    .some((taken) => taken.target !== undefined || taken.actions.length > 0);

/** Takes one step in the chart alone. */
const take = (
  logic: Chart,
  snapshot: SnapshotFrom<Chart>,
  { name, event }: Step,
): Step & { readonly after: Outcome } => {
  const [next, actions] = transition(logic, snapshot, event);
  return {
    name,
    event,
    after: {
      from: stateOf(snapshot),
      state: stateOf(next),
      acts: actions.map(({ type }) => type).filter((type) => !type.startsWith("xstate.")),
      reason: next.context.reason,
    },
  };
};

/**
 * For every state and every event that it reacts to: the shortest path that gets there and then takes that step. `xstate/graph`
 * finds the ways to the states; the last step is added here, since shortest paths leave out steps that stay where they are.
 */
export const generatePaths = (machine: Chart = connectionMachine): readonly Path[] => {
  const logic = chart(machine);
  const [initial] = initialTransition(logic, { connectionId: 1 });
  const ways = getShortestPaths(logic, {
    input: { connectionId: 1 },
    events: steps.map(({ event }) => event),
    serializeState: (snapshot) => JSON.stringify([snapshot.value]),
  });
  return ways
    .filter(({ state }) => state.status === "active")
    .flatMap((way) => {
      let snapshot = initial;
      const prefix = way.steps.flatMap(({ event }) => {
        const step = steps.find((candidate) => candidate.event === event);
        if (step === undefined) return []; // The initial event is none of ours.
        const taken = take(logic, snapshot, step);
        [snapshot] = transition(logic, snapshot, event);
        return [taken];
      });
      return steps
        .filter(({ event }) => isDrawn(snapshot, event))
        .map((step): Path => {
          const path = [...prefix, take(logic, snapshot, step)];
          return { name: path.map(({ name }) => name).join(" → "), steps: path };
        });
    });
};

/** What a set of executed steps covered, of all that the chart has. */
export const coverage = (executed: readonly Path[], machine: Chart = connectionMachine): Coverage => {
  const edges = (paths: readonly Path[]): Set<string> =>
    new Set(paths.flatMap(({ steps: taken }) => taken.map(({ name, after }) => `${after.from} ─ ${name}`)));
  const states = new Set([
    "awaitingAuth",
    ...executed.flatMap(({ steps: taken }) => taken.map(({ after }) => after.state)),
  ]);
  const reachable = getAdjacencyMap(chart(machine), {
    input: { connectionId: 1 },
    events: steps.map(({ event }) => event),
    serializeState: (snapshot) => JSON.stringify([snapshot.value]),
  });
  return {
    states: states.size,
    allStates: Object.keys(machine.states).length,
    transitions: edges(executed).size,
    allTransitions: adjacencyMapToArray(reachable).filter(
      ({ state, event }) => state.status === "active" && isDrawn(state, event),
    ).length,
  };
};
