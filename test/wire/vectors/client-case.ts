import type { JsonValue } from "@bufbuild/protobuf";
import type { ClientFrame } from "../../../src/wire/client-frames.ts";

/** A client's frame, once as proto3 JSON and once as the daemon knows it. */
export interface ClientCase {
  readonly name: string;
  readonly json: JsonValue;
  readonly frame: ClientFrame;
  /** Why our own encoder does not write these bytes; absent when it does. */
  readonly decodeOnly?: string;
}
