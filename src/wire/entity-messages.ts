import type { Agent, DaemonStatus, Session, UpstreamStatus } from "../kernel/entities.ts";
import { daemonStates } from "./enumerations.ts";
import type { switchboard } from "./gen/messages.js";
import { exactNumber } from "./integers.ts";

/** The message for a session. */
export const sessionInfoOf = (session: Session): switchboard.v1.SessionInfo.$Properties => ({
  id: session.id,
  title: session.title ?? null,
  createdAt: session.createdAt,
  updatedAt: session.updatedAt,
  directory: session.directory ?? null,
  parentId: session.parentId ?? null,
  archivedAt: session.archivedAt ?? null,
});

/** The session in a message. A time that a number cannot hold exactly is `NaN`. */
export const sessionFrom = (message: switchboard.v1.SessionInfo): Session => ({
  id: message.id,
  title: message.title ?? undefined,
  createdAt: exactNumber(message.createdAt),
  updatedAt: exactNumber(message.updatedAt),
  directory: message.directory ?? undefined,
  parentId: message.parentId ?? undefined,
  archivedAt: message.archivedAt === null ? undefined : exactNumber(message.archivedAt),
});

/** The message for an agent. */
export const agentInfoOf = (agent: Agent): switchboard.v1.AgentInfo.$Properties => ({
  name: agent.name,
  description: agent.description ?? null,
  mode: agent.mode ?? null,
  builtIn: agent.builtIn,
  color: agent.color ?? null,
  hidden: agent.hidden,
});

/** The agent in a message. */
export const agentFrom = (message: switchboard.v1.AgentInfo): Agent => ({
  name: message.name,
  description: message.description ?? undefined,
  mode: message.mode ?? undefined,
  builtIn: message.builtIn,
  color: message.color ?? undefined,
  hidden: message.hidden,
});

const upstreamStatusOf = (status: UpstreamStatus): switchboard.v1.UpstreamStatus.$Properties => ({
  state: status.state,
  url: status.url ?? null,
  version: status.version ?? null,
  owned: status.owned,
  reason: status.reason ?? null,
});

/** The generated type says that a message in a message is always there; it is `null` when it was absent. */
const upstreamFrom = (message: switchboard.v1.UpstreamStatus | null): UpstreamStatus => ({
  state: message?.state ?? "",
  url: message?.url ?? undefined,
  version: message?.version ?? undefined,
  owned: message?.owned ?? false,
  reason: message?.reason ?? undefined,
});

/** The message for the daemon's status. */
export const daemonStatusOf = (status: DaemonStatus): switchboard.v1.DaemonStatus.$Properties => ({
  version: status.version,
  pid: status.pid,
  startedAt: status.startedAt,
  state: daemonStates.numberOf(status.state),
  upstream: upstreamStatusOf(status.upstream),
  connections: status.connections,
  inFlight: status.inFlight,
  residentBytes: status.residentBytes,
});

/** The daemon's status in a message. A state that this version does not know counts as degraded: all may not be well. */
export const daemonStatusFrom = (message: switchboard.v1.DaemonStatus): DaemonStatus => ({
  version: message.version,
  pid: message.pid,
  startedAt: exactNumber(message.startedAt),
  state: daemonStates.nameOf(message.state) ?? "degraded",
  upstream: upstreamFrom(message.upstream),
  connections: message.connections,
  inFlight: message.inFlight,
  residentBytes: exactNumber(message.residentBytes),
});
