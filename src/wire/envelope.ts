import protobuf from "protobufjs/minimal.js";
import type { Reader } from "protobufjs/minimal.js";
import type { RequestId } from "../kernel/ids.ts";
import { readRequestId, requestIdFieldLength, writeRequestIdField } from "./request-id.ts";
import { UndecodableFrameError } from "./undecodable-frame-error.ts";

/** The generated class of a message, as far as reading goes. */
interface MessageType<Message> {
  decode(reader: Reader, length: number): Message;
}

/** One member of an envelope's oneof: turns the message's bytes into the payload that the rest of the program knows. */
export interface PayloadField<Payload> {
  readonly decode: (reader: Reader, length: number) => Payload;
  /** The payload of a message without bytes, made once; `undefined` when it has to be decoded like any other. */
  readonly whenEmpty: Payload | undefined;
}

/** The members of a oneof; the index is the field number. */
export type PayloadTable<Payload> = readonly (PayloadField<Payload> | undefined)[];

/** A payload with fields. */
export const payload = <Message, Payload>(
  type: MessageType<Message>,
  convert: (message: Message) => Payload,
): PayloadField<Payload> => ({
  decode: (reader, length) => convert(type.decode(reader, length)),
  whenEmpty: undefined,
});

/** A payload that says everything by its type. What a newer version put into it is read past. */
export const emptyPayload = <Payload>(type: MessageType<unknown>, value: Payload): PayloadField<Payload> => {
  Object.freeze(value);
  return {
    decode: (reader, length) => {
      type.decode(reader, length);
      return value;
    },
    whenEmpty: value,
  };
};

/** Makes a table of the fields by their numbers. */
export const payloadTable = <Payload>(
  fields: Readonly<Record<number, PayloadField<Payload>>>,
): PayloadTable<Payload> => {
  const highest = Math.max(...Object.keys(fields).map(Number));
  // Without holes: this array is looked at for every frame.
  return Array.from({ length: highest + 1 }, (_, number) => fields[number]);
};

/** A decoded frame. */
export interface Envelope<Payload> {
  readonly requestId: RequestId;
  readonly payload: Payload;
}

const skipUnknown = (reader: Reader, fieldNumber: number, wireType: number): void => {
  // Reads at most ten bytes, unlike `skipType`, which takes a varint of any length.
  if (wireType === 0 && fieldNumber !== 0) reader.uint32();
  else if (wireType === 3) throw new Error("groups are not part of this protocol");
  else reader.skipType(wireType, 0, fieldNumber);
};

/**
 * The occurrences of one payload field in a frame. The encodings of a message, put one behind the other, are the encoding of
 * the messages merged: so they are only decoded once they are all there.
 */
const decodeOccurrences = <Payload>(
  field: PayloadField<Payload>,
  reader: Reader,
  start: number,
  end: number,
  pieces: readonly Uint8Array[] | undefined,
): Payload => {
  if (pieces !== undefined) {
    const merged = Buffer.concat(pieces);
    return field.decode(new protobuf.Reader(merged), merged.length);
  }
  if (start === end && field.whenEmpty !== undefined) return field.whenEmpty;
  const resumeAt = reader.pos;
  reader.pos = start;
  const value = field.decode(reader, end - start);
  reader.pos = resumeAt;
  return value;
};

const readFields = <Payload>(bytes: Uint8Array, table: PayloadTable<Payload>, unknown: Payload): Envelope<Payload> => {
  const reader = new protobuf.Reader(bytes);
  let requestId: RequestId = 0;
  let field: PayloadField<Payload> | undefined;
  let start = 0;
  let end = 0;
  let pieces: Uint8Array[] | undefined;
  while (reader.pos < reader.len) {
    const tag = reader.tag();
    const fieldNumber = tag >>> 3;
    const wireType = tag & 7;
    if (fieldNumber === 1) {
      if (wireType !== 0) throw new Error("the request id is not a varint");
      requestId = readRequestId(reader);
      continue;
    }
    const found = table[fieldNumber];
    if (found === undefined) {
      skipUnknown(reader, fieldNumber, wireType);
      continue;
    }
    if (wireType !== 2) throw new Error("the payload is not a message");
    const length = reader.size();
    const from = reader.pos;
    reader.skip(length);
    if (found === field) {
      pieces ??= [bytes.subarray(start, end)];
      pieces.push(bytes.subarray(from, reader.pos));
      continue;
    }
    // Another member of the oneof replaces the one before, which still has to be sound.
    if (field !== undefined) decodeOccurrences(field, reader, start, end, pieces);
    field = found;
    start = from;
    end = reader.pos;
    pieces = undefined;
  }
  if (field === undefined) return { requestId, payload: unknown };
  return { requestId, payload: decodeOccurrences(field, reader, start, end, pieces) };
};

/**
 * Reads an envelope: `request_id` in field 1 and one payload. As protobuf prescribes, the last payload wins, occurrences of the
 * same one in a row merge, fields that are not in the table are skipped, and a frame without a payload that the table knows
 * yields `unknown`. Stricter than protobuf in one thing: a field that we know must have its wire type, and groups are refused.
 *
 * @throws {UndecodableFrameError} for all bytes that are not such an envelope, and nothing else.
 */
export const readEnvelope = <Payload>(
  bytes: Uint8Array,
  table: PayloadTable<Payload>,
  unknown: Payload,
): Envelope<Payload> => {
  try {
    return readFields(bytes, table, unknown);
  } catch (cause) {
    throw new UndecodableFrameError({ cause });
  }
};

/**
 * Puts a request id in front of an encoded payload: a whole frame.
 *
 * @throws {RangeError} when the id is not an exact integer from 0 to 2^64-1.
 */
export const frameOf = (requestId: RequestId, encodedPayload: Uint8Array): Uint8Array => {
  const frame = new Uint8Array(requestIdFieldLength(requestId) + encodedPayload.length);
  frame.set(encodedPayload, writeRequestIdField(requestId, frame, 0));
  return frame;
};
