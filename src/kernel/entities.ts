/** What the daemon knows of a session without its messages. Times are in milliseconds since 1970. */
export interface Session {
  readonly id: string;
  readonly title?: string | undefined;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The folder that the session works in. */
  readonly directory?: string | undefined;
  /** The session that started this one, for a subagent's session. */
  readonly parentId?: string | undefined;
  /** Absent when the session is not archived. */
  readonly archivedAt?: number | undefined;
}

/** One configured way in which OpenCode works. */
export interface Agent {
  readonly name: string;
  readonly description?: string | undefined;
  /** `primary`, `subagent` or `all`, as OpenCode says it. */
  readonly mode?: string | undefined;
  /** True when OpenCode brings it; false when a configuration file does. */
  readonly builtIn: boolean;
  readonly color?: string | undefined;
  /** True when OpenCode uses it only by itself. */
  readonly hidden: boolean;
}

/** A credential of a model provider: its secrets are in `key`, `accessToken`, `refreshToken` and `token`. */
export type Credential =
  | { readonly kind: "apiKey"; readonly key: string }
  | {
      readonly kind: "oauth";
      readonly accessToken: string;
      readonly refreshToken: string;
      /** Milliseconds since 1970; 0 when it is not known. */
      readonly expiresAt: number;
    }
  | { readonly kind: "wellKnown"; readonly key: string; readonly token: string };

/** A state of the daemon's chart that a client can see. */
export type DaemonState = "starting" | "ready" | "degraded" | "draining";

/** The OpenCode server behind the daemon. */
export interface UpstreamStatus {
  /** The state of the upstream chart, such as `healthy` or `backingOff`. */
  readonly state: string;
  readonly url?: string | undefined;
  readonly version?: string | undefined;
  /** True when the daemon started it and will stop it. */
  readonly owned: boolean;
  /** Why it is not healthy; absent when it is. */
  readonly reason?: string | undefined;
}

/** How the daemon is. */
export interface DaemonStatus {
  readonly version: string;
  readonly pid: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly state: DaemonState;
  readonly upstream: UpstreamStatus;
  /** Open authenticated connections. */
  readonly connections: number;
  /** Requests that have no answer yet. */
  readonly inFlight: number;
  readonly residentBytes: number;
}

/** A model of a provider. */
export interface ModelRef {
  readonly providerId: string;
  readonly modelId: string;
}

/** An answer to a permission. */
export type PermissionReply = "once" | "always" | "reject";

/** A place in the daemon's sequence of events: offsets of different epochs do not compare. */
export interface Position {
  readonly epoch: string;
  readonly offset: number | bigint;
}

/** One question that the agent asks, with what can be chosen. */
export interface Question {
  readonly text: string;
  readonly header: string;
  readonly options: readonly { readonly label: string; readonly description: string }[];
}
