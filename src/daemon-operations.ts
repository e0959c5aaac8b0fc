import type { Logger } from "pino";
import type { Bus } from "./kernel/bus.ts";
import type { DaemonStatus } from "./kernel/entities.ts";
import { SwitchboardError, isErrorCode } from "./kernel/errors.ts";
import type { ConnectionId } from "./kernel/ids.ts";
import type { Reply } from "./kernel/replies.ts";
import type { RequestType } from "./kernel/requests.ts";
import type { RequestReceived } from "./kernel/topics.ts";

export interface DaemonOperationsOptions {
  readonly bus: Bus;
  readonly log: Logger;
  readonly status: () => DaemonStatus;
  /** Replaces the token everywhere but on the open connections. */
  readonly rotateToken: () => Promise<void>;
  /** The token was replaced at this connection's wish; its reply is on its way. */
  readonly onTokenRotated: (connectionId: ConnectionId) => void;
  /** Somebody who holds the token wants the daemon to stop; the reply is on its way. */
  readonly onStopWanted: () => void;
}

const pong: Reply = { type: "pong" };
const ack: Reply = { type: "ack" };

/**
 * Answers what the daemon knows by itself: ping, getDaemonStatus, rotateToken, stopDaemon.
 *
 * @returns a function that ends it.
 */
export const serveDaemonOperations = (options: DaemonOperationsOptions): (() => void) => {
  const { bus, log, status, rotateToken, onTokenRotated, onStopWanted } = options;

  const answer = ({ connectionId, requestId }: RequestReceived, reply: Reply): void => {
    bus.publish("request.answered", connectionId, { connectionId, requestId, reply });
  };

  const fail = (event: RequestReceived, thrown: unknown): void => {
    const { code, message } = SwitchboardError.from(thrown);
    log.error({ err: thrown, connection: event.connectionId, operation: event.request.type }, "request failed");
    answer(event, { type: "error", code: isErrorCode(code) ? code : "INTERNAL", message });
  };

  const rotate = async (event: RequestReceived): Promise<void> => {
    try {
      await rotateToken();
      answer(event, ack);
    } catch (error) {
      fail(event, error);
    } finally {
      // Also when daemon.json could not be written: the old token may be wrong by now.
      onTokenRotated(event.connectionId);
    }
  };

  const on = (type: RequestType, handle: (event: RequestReceived) => void) =>
    bus.on("request.received", type).subscribe(handle);

  const subscriptions = [
    on("ping", (event) => answer(event, pong)),
    on("getDaemonStatus", (event) => {
      const { inFlight, ...rest } = status();
      // The question itself is in flight too.
      answer(event, { type: "daemonStatus", status: { ...rest, inFlight: inFlight - 1 } });
    }),
    on("rotateToken", (event) => void rotate(event)),
    on("stopDaemon", (event) => {
      answer(event, ack);
      onStopWanted();
    }),
  ];
  return () => subscriptions.forEach((subscription) => subscription.unsubscribe());
};
