import type { Reader } from "protobufjs/minimal.js";
import type { RequestId } from "../kernel/ids.ts";

/** The tag of field 1, varint: the first byte of every frame with a request id. */
const requestIdTag = 0x08;
const maxRequestId = 2n ** 64n - 1n;
/** Seven bytes of a varint carry 49 bits, the most that whole bytes can put into a number without rounding. */
const numberBytes = 7;

const assertRequestId = (id: RequestId): void => {
  const valid = typeof id === "number" ? Number.isSafeInteger(id) && id >= 0 : id >= 0n && id <= maxRequestId;
  if (!valid) throw new RangeError(`not a request id: ${id}`);
};

/**
 * How many bytes the request id takes in front of an encoded payload, tag included; 0 for id 0, which is not written.
 *
 * @throws {RangeError} when the id is not an exact integer from 0 to 2^64-1.
 */
export const requestIdFieldLength = (id: RequestId): number => {
  assertRequestId(id);
  if (id === 0 || id === 0n) return 0;
  let length = 2;
  if (typeof id === "number") for (let rest = id; rest >= 128; rest = Math.floor(rest / 128)) length++;
  else for (let rest = id; rest >= 128n; rest >>= 7n) length++;
  return length;
};

const writeBigVarint = (value: bigint, target: Uint8Array, offset: number): number => {
  let rest = value;
  for (; rest >= 128n; rest >>= 7n) target[offset++] = Number(rest & 127n) | 128;
  target[offset++] = Number(rest);
  return offset;
};

/**
 * Writes the request id's field at `offset`; the payload of a frame goes right behind it (concatenating the encodings of two
 * protobuf messages merges them). `target` must have room for `requestIdFieldLength(id)` bytes.
 *
 * @returns the offset behind the field.
 */
export const writeRequestIdField = (id: RequestId, target: Uint8Array, offset: number): number => {
  if (id === 0 || id === 0n) return offset;
  target[offset++] = requestIdTag;
  if (typeof id === "bigint") return writeBigVarint(id, target, offset);
  let rest = id;
  // Bit operations are exact up to 32 bits only.
  for (; rest > 0xffff_ffff; rest = Math.floor(rest / 128)) target[offset++] = (rest % 128) | 128;
  for (; rest >= 128; rest >>>= 7) target[offset++] = (rest & 127) | 128;
  target[offset++] = rest;
  return offset;
};

const readHighBits = (reader: Reader, low: number): RequestId => {
  let value = BigInt(low);
  for (let shift = 49n; ; shift += 7n) {
    if (reader.pos >= reader.len) throw new RangeError("the request id is cut off");
    const byte = reader.buf[reader.pos++] as number;
    value |= BigInt(byte & 127) << shift;
    if (value > maxRequestId || (byte >= 128 && shift === 63n))
      throw new RangeError("the request id has more than 64 bits");
    if (byte < 128) break;
  }
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
};

/**
 * Reads a request id behind its tag: a `number` where that is exact, else a `bigint`, and without making an object for it.
 *
 * @throws {RangeError} when it is cut off or has more than 64 bits.
 */
export const readRequestId = (reader: Reader): RequestId => {
  let value = 0;
  let scale = 1;
  for (let count = 0; count < numberBytes; count++) {
    if (reader.pos >= reader.len) throw new RangeError("the request id is cut off");
    const byte = reader.buf[reader.pos++] as number;
    value += (byte & 127) * scale;
    if (byte < 128) return value;
    scale *= 128;
  }
  return readHighBits(reader, value);
};
