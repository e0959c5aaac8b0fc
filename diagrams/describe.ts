import type { AnyStateNode } from "xstate";

/** What makes a transition happen. */
export interface Trigger {
  readonly kind: "event" | "after" | "always" | "done" | "error" | "snapshot" | "finished";
  /** As people read it: `request.received`, `after handshakeLimit (5 s)`, `done: discoverServer`. */
  readonly text: string;
}

/** The delays that a machine gives names to: milliseconds, or a function that says how many. */
export type DelayNames = Readonly<Record<string, unknown>>;

const durationText = (ms: number): string => (ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`);

const delayText = (delay: unknown, delays: DelayNames): string => {
  if (typeof delay === "number") return durationText(delay);
  if (typeof delay !== "string") return "a computed time";
  const value = delays[delay];
  return typeof value === "number" ? `${delay} (${durationText(value)})` : delay;
};

const invokeEvents = {
  "xstate.done.actor.": "done",
  "xstate.error.actor.": "error",
  "xstate.snapshot.": "snapshot",
} as const;

const invokeTrigger = (eventType: string, node: AnyStateNode): Trigger | undefined => {
  for (const [prefix, kind] of Object.entries(invokeEvents)) {
    if (!eventType.startsWith(prefix)) continue;
    const actor = node.invoke.find(({ id }) => id === eventType.slice(prefix.length));
    return { kind, text: `${kind}: ${typeof actor?.src === "string" ? actor.src : eventType.slice(prefix.length)}` };
  }
  return undefined;
};

/** Says in words when a transition of a state is taken. XState's own names for time-outs and actors do not show. */
export const describeTrigger = (eventType: string, node: AnyStateNode, delays: DelayNames): Trigger => {
  if (eventType === "") return { kind: "always", text: "always" };
  if (eventType === "*") return { kind: "event", text: "any other event" };
  if (eventType.startsWith("xstate.done.state.")) return { kind: "finished", text: "finished" };
  const delayed = node.after.find((transition) => transition.eventType === eventType);
  if (delayed !== undefined) return { kind: "after", text: `after ${delayText(delayed.delay, delays)}` };
  return invokeTrigger(eventType, node) ?? { kind: "event", text: eventType };
};

const paramText = (params: unknown): string => {
  if (typeof params !== "object" || params === null) return "";
  const values = Object.values(params).filter((value) => ["string", "number", "boolean"].includes(typeof value));
  return values.length === 0 ? "" : `: ${values.join(", ")}`;
};

const typeOf = (subject: unknown): string | undefined =>
  (typeof subject === "object" || typeof subject === "function") &&
  subject !== null &&
  "type" in subject &&
  typeof subject.type === "string"
    ? subject.type
    : undefined;

/** True for the actions that XState adds to a state with an `after`, to start and stop its timer. */
export const isTimerAction = (action: unknown): boolean => {
  if (typeof action !== "function") return false;
  const timer = "sendId" in action ? action.sendId : "id" in action ? action.id : undefined;
  return typeof timer === "string" && timer.startsWith("xstate.after.");
};

/** The name of an action, with the constants that it is given: `rememberReason: goingAway`. */
export const describeAction = (action: unknown): string => {
  if (typeof action === "string") return action;
  const type = typeOf(action)?.replace(/^xstate\./u, "");
  if (type === undefined) return "inline action";
  return `${type}${paramText(typeof action === "object" && action !== null && "params" in action ? action.params : undefined)}`;
};

/** The parts of `and([…])`, `or([…])` and `not(…)`. */
const combinedGuards = (guard: unknown): readonly unknown[] =>
  typeof guard === "function" && "guards" in guard && Array.isArray(guard.guards) ? guard.guards : [];

/** The name of a guard, or the names in a combination of guards. */
export const describeGuard = (guard: unknown): string => {
  if (typeof guard === "string") return guard;
  if (typeof guard !== "function") return typeOf(guard) ?? "inline guard";
  const parts = combinedGuards(guard).map((part) =>
    combinedGuards(part).length > 1 ? `(${describeGuard(part)})` : describeGuard(part),
  );
  if (parts.length === 0) return "inline guard";
  return guard.name === "not" ? `not ${parts[0]}` : parts.join(` ${guard.name} `);
};
