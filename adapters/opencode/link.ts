import type { Server } from "../../machines/upstream.machine.ts";
import type { Endpoint } from "./endpoint.ts";
import { unavailable } from "./failures.ts";
import type { GuardedProcess } from "./guarded-process.ts";
import type { HttpClient } from "./http-client.ts";

/** A server that we can talk to. */
export interface Connected {
  readonly server: Server;
  readonly endpoint: Endpoint;
  readonly http: HttpClient;
  /** Absent when the server is not ours. */
  readonly process: GuardedProcess | undefined;
}

type LinkState =
  | { readonly name: "down" }
  | { readonly name: "up"; readonly connected: Connected }
  | { readonly name: "inDoubt"; readonly connected: Connected };

/** What the adapter holds of the server that the upstream chart talks about. */
export interface Link {
  /** Undefined when there is none; also while the server is in doubt there is one. */
  readonly connected: () => Connected | undefined;
  /** @throws {UpstreamError} `UPSTREAM_UNAVAILABLE` unless the server is up. */
  readonly http: () => HttpClient;
  readonly raise: (connected: Connected) => void;
  /** The server went silent: calls that wait may still be answered, new ones are refused. */
  readonly doubt: () => void;
  /** Ends all calls. Idempotent. */
  readonly drop: () => void;
}

/** Makes a link that is down. */
export const createLink = (): Link => {
  let state: LinkState = { name: "down" };
  const connected = (): Connected | undefined => (state.name === "down" ? undefined : state.connected);
  return {
    connected,
    http: () => {
      if (state.name !== "up") throw unavailable();
      return state.connected.http;
    },
    raise: (next) => {
      state = { name: "up", connected: next };
    },
    doubt: () => {
      if (state.name === "up") state = { ...state, name: "inDoubt" };
    },
    drop: () => {
      const { http } = connected() ?? {};
      state = { name: "down" };
      http?.[Symbol.dispose]();
    },
  };
};
