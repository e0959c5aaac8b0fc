import type { DaemonState, PermissionReply } from "../kernel/entities.ts";
import type { ChatField, ToolStatus, TurnOutcome } from "../kernel/session-events.ts";

/** The names behind the numbers of a protobuf enum. Number 0 means that nothing was set: `undefined`. */
export interface Enumeration<Name extends string> {
  /** `undefined` for 0 and for a number that this version does not know. */
  readonly nameOf: (number: number) => Name | undefined;
  readonly numberOf: (name: Name | undefined) => number;
}

/** Takes the names in the order of their numbers, from 1 on. */
const enumeration = <Name extends string>(...names: readonly Name[]): Enumeration<Name> => ({
  nameOf: (number) => names[number - 1],
  numberOf: (name) => (name === undefined ? 0 : names.indexOf(name) + 1),
});

export const chatFields = enumeration<ChatField>("text", "reasoning");
export const turnOutcomes = enumeration<TurnOutcome>("finished", "cancelled", "failed", "lost");
export const toolStatuses = enumeration<ToolStatus>("pending", "running", "completed", "failed");
export const permissionReplies = enumeration<PermissionReply>("once", "always", "reject");
export const daemonStates = enumeration<DaemonState>("starting", "ready", "degraded", "draining");
