import type { Reply } from "../../src/kernel/replies.ts";
import type { RequestOf, RequestType } from "../../src/kernel/requests.ts";
import type { HttpClient } from "./http-client.ts";
import type { SerialQueue } from "./serial-queue.ts";

/** What the credential operations need beside HTTP. */
export interface Credentials {
  /** OpenCode's file; undefined when OpenCode runs on another machine. */
  readonly file: () => string | undefined;
  readonly allowReveal: boolean;
  /** OpenCode 1.18 reads, changes and writes its file without a lock: of thirty credentials set at once it keeps one. */
  readonly writes: SerialQueue;
}

/** What the operations work on. */
export interface Upstream {
  /**
   * The client of the server that is there now.
   *
   * @throws {UpstreamError} `UPSTREAM_UNAVAILABLE` when there is none.
   */
  readonly http: () => HttpClient;
  /** `{directory}` when the folder is to be named in each call, else empty. */
  readonly scope: Readonly<Record<string, string>>;
  readonly credentials: Credentials;
}

/** Serves one operation. Throws `SwitchboardError`; the signal is aborted when nobody waits for the reply any more. */
export type Operation<T extends RequestType> = (
  upstream: Upstream,
  request: RequestOf<T>,
  signal: AbortSignal,
) => Promise<Reply>;
