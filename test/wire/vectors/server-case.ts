import type { JsonValue } from "@bufbuild/protobuf";
import type { RequestId } from "../../../src/kernel/ids.ts";
import type { ServerFrame } from "../../../src/wire/server-frames.ts";

/** A daemon's frame, once as proto3 JSON and once as our own client knows it. */
export interface ServerCase {
  readonly name: string;
  readonly json: JsonValue;
  readonly frame: ServerFrame;
  /** Why our own encoder does not write these bytes; absent when it does. */
  readonly decodeOnly?: string;
}

type Options = Pick<ServerCase, "decodeOnly"> & { readonly requestId?: RequestId };

/** Makes a case whose request id is 5 when nothing else is asked for. */
export const serverCase = (
  name: string,
  json: { readonly [payload: string]: JsonValue },
  payload: ServerFrame["payload"],
  { requestId = 5, ...options }: Options = {},
): ServerCase => ({
  name,
  json: requestId === 0 ? json : { requestId: String(requestId), ...json },
  frame: { requestId, payload },
  ...options,
});

/** Of frames that only a newer or a broken daemon sends. */
export const notSentByUs = { decodeOnly: "the daemon never sends it" };
