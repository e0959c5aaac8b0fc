import type { Agent, Credential, DaemonStatus, Session } from "./entities.ts";
import type { ErrorCode } from "./errors.ts";

/** The one answer to a request, whichever protocol carries it. */
export type Reply =
  | { readonly type: "sessionList"; readonly sessions: readonly Session[] }
  | { readonly type: "sessionInfo"; readonly session: Session }
  | { readonly type: "agentList"; readonly agents: readonly Agent[] }
  | { readonly type: "providerStatus"; readonly connected: readonly string[] }
  | { readonly type: "authInfo"; readonly credential: Credential; readonly masked: boolean }
  | { readonly type: "pong" }
  | { readonly type: "daemonStatus"; readonly status: DaemonStatus }
  | { readonly type: "ack"; readonly messageId?: string | undefined }
  | { readonly type: "error"; readonly code: ErrorCode; readonly message: string };
