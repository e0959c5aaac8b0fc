import { compose } from "./compose.ts";
import type { DaemonStatus } from "./kernel/entities.ts";
import type { SwitchboardError } from "./kernel/errors.ts";
import { checkOptions, type SwitchboardOptions } from "./options.ts";

export {
  BindError,
  HttpError,
  ProtocolError,
  StateError,
  SwitchboardError,
  UpstreamAuthError,
  UpstreamError,
  type ErrorCode,
  type StartErrorCode,
} from "./kernel/errors.ts";
export type { DaemonState, DaemonStatus, UpstreamStatus } from "./kernel/entities.ts";
export type { SwitchboardOptions } from "./options.ts";
export { version } from "./version.ts";

/** A running daemon inside this process. Disposing of it stops it. */
export interface SwitchboardHandle extends AsyncDisposable {
  readonly port: number;
  /** What clients must show; changes when it is rotated. */
  readonly token: string;
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** `ws://127.0.0.1:PORT/` */
  readonly wsUrl: string;
  /** How the daemon and the OpenCode behind it are. */
  status(): DaemonStatus;
  /** Resolves when the daemon has stopped, at whoever's wish; the error says why, when a failure was the reason. */
  readonly stopped: Promise<{ readonly error: SwitchboardError | undefined }>;
  /** Lets requests in flight finish, closes every connection with 1001 and stops an OpenCode of ours. Takes at most 5 s. */
  stop(): Promise<void>;
}

/**
 * Starts a daemon in this process and resolves when clients can work, with a real OpenCode behind it.
 *
 * @throws {BindError} the port is taken or cannot be bound.
 * @throws {StateError} the state folder cannot be used, or another daemon uses it.
 * @throws {UpstreamAuthError} OpenCode wants a password, or another one.
 * @throws {UpstreamError} there is no OpenCode, it fails to start or it cannot be reached.
 * @throws {SwitchboardError} `INVALID_OPTION`: an option makes no sense. `SHUTTING_DOWN`: the signal was aborted.
 */
export const startSwitchboard = async (options: SwitchboardOptions = {}): Promise<SwitchboardHandle> => {
  checkOptions(options);
  const { signal } = options;
  signal?.throwIfAborted();
  const composition = compose(options);
  signal?.addEventListener("abort", composition.stop, { once: true });
  try {
    composition.start();
    await composition.ready;
  } finally {
    signal?.removeEventListener("abort", composition.stop);
  }
  const { port } = composition;
  const stop = async (): Promise<void> => {
    composition.stop();
    await composition.stopped;
  };
  return {
    port,
    get token() {
      return composition.token;
    },
    url: `http://127.0.0.1:${port}`,
    wsUrl: `ws://127.0.0.1:${port}/`,
    status: composition.status,
    stopped: composition.stopped,
    stop,
    [Symbol.asyncDispose]: stop,
  };
};
