import type { Logger } from "pino";
import type { Subscription } from "rxjs";
import type { Bus } from "../../src/kernel/bus.ts";
import { isErrorCode, SwitchboardError } from "../../src/kernel/errors.ts";
import type { ConnectionId, RequestId } from "../../src/kernel/ids.ts";
import type { Reply } from "../../src/kernel/replies.ts";
import type { RequestOf, RequestType } from "../../src/kernel/requests.ts";
import type { RequestReceived } from "../../src/kernel/topics.ts";
import { listAgents } from "./agents.ts";
import { getAuth, removeAuth, setAuth } from "./credentials.ts";
import type { Operation, Upstream } from "./operation.ts";
import { getProviderStatus } from "./providers.ts";
import { createSession, deleteSession, getSession, listSessions, updateSession } from "./sessions.ts";

/** Serves requests until it is stopped. */
export interface Serving {
  /** Takes no more requests and aborts those in flight: they get no answer. */
  readonly stop: () => void;
}

const replyOfFailure = (thrown: unknown, request: RequestType, log: Logger): Reply => {
  const error = SwitchboardError.from(thrown);
  // Codes of a failed start mean nothing to a client.
  const code = isErrorCode(error.code) ? error.code : "INTERNAL";
  const line = { request, code, err: error.cause };
  if (code === "INTERNAL") log.error(line, "request failed unexpectedly");
  else log.debug(line, "request failed");
  return { type: "error", code, message: error.message };
};

const abandoned: Reply = {
  type: "error",
  code: "SHUTTING_DOWN",
  message: "The daemon stops and OpenCode has not answered yet. What was asked for may still happen.",
};

/** Answers the requests on the bus that OpenCode serves: all of them at once, each exactly once. */
export const serveRequests = (bus: Bus, upstream: Upstream, log: Logger): Serving => {
  const callsOf = new Map<ConnectionId, Map<AbortController, RequestId>>();

  const begin = ({ connectionId, requestId }: RequestReceived): AbortController => {
    const call = new AbortController();
    const calls = callsOf.get(connectionId);
    if (calls === undefined) callsOf.set(connectionId, new Map([[call, requestId]]));
    else calls.set(call, requestId);
    return call;
  };
  const end = (connectionId: ConnectionId, call: AbortController): void => {
    const calls = callsOf.get(connectionId);
    if (calls?.delete(call) === true && calls.size === 0) callsOf.delete(connectionId);
  };
  const abort = (connectionId: ConnectionId): void => {
    const calls = callsOf.get(connectionId)?.keys() ?? [];
    callsOf.delete(connectionId);
    for (const call of calls) call.abort();
  };
  const abandon = (connectionId: ConnectionId): void => {
    const requestIds = [...(callsOf.get(connectionId)?.values() ?? [])];
    abort(connectionId);
    for (const requestId of requestIds) {
      bus.publish("request.answered", connectionId, { connectionId, requestId, reply: abandoned });
    }
  };

  const answer = async <T extends RequestType>(operation: Operation<T>, event: RequestReceived): Promise<void> => {
    const { connectionId, requestId, request } = event;
    const call = begin(event);
    let reply: Reply;
    try {
      // The bus routes by the request's type, so it is of this one.
      reply = await operation(upstream, request as RequestOf<T>, call.signal);
    } catch (thrown) {
      if (call.signal.aborted) return;
      reply = replyOfFailure(thrown, request.type, log);
    }
    end(connectionId, call);
    if (!call.signal.aborted) bus.publish("request.answered", connectionId, { connectionId, requestId, reply });
  };

  const subscriptions: Subscription[] = [];
  const serve = <T extends RequestType>(type: T, operation: Operation<T>): void => {
    const onRequest = (event: RequestReceived): void => {
      answer(operation, event).catch((err: unknown) =>
        log.error({ err, request: type }, "reply could not be published"),
      );
    };
    subscriptions.push(bus.on("request.received", type).subscribe(onRequest));
  };

  serve("listSessions", listSessions);
  serve("createSession", createSession);
  serve("getSession", getSession);
  serve("updateSession", updateSession);
  serve("deleteSession", deleteSession);
  serve("listAgents", listAgents);
  serve("getProviderStatus", getProviderStatus);
  serve("setAuth", setAuth);
  serve("getAuth", getAuth);
  serve("removeAuth", removeAuth);
  subscriptions.push(bus.on("requests.abandoned").subscribe(({ connectionId }) => abandon(connectionId)));
  subscriptions.push(bus.on("connection.closed").subscribe(({ connectionId }) => abort(connectionId)));

  return {
    stop: () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      for (const connectionId of [...callsOf.keys()]) abort(connectionId);
    },
  };
};
