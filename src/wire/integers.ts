import protobuf from "protobufjs/minimal.js";
import type { switchboard } from "./gen/messages.js";

const twoTo32 = 2 ** 32;

/** A 64-bit integer as protobufjs holds it. */
export type Integer64 = switchboard.v1.Position["offset"];

/** A signed 64-bit integer as a number: `NaN` when a number would round it, so that whoever checks the value refuses it. */
export const exactNumber = (value: Integer64): number => {
  const number = typeof value === "number" ? value : value.high * twoTo32 + (value.low >>> 0);
  return Number.isSafeInteger(number) ? number : Number.NaN;
};

/** An unsigned 64-bit integer: a number where that is exact, else a bigint. */
export const exactUnsigned = (value: Integer64): number | bigint => {
  if (typeof value === "number") return value;
  const number = (value.high >>> 0) * twoTo32 + (value.low >>> 0);
  if (Number.isSafeInteger(number)) return number;
  return (BigInt(value.high >>> 0) << 32n) | BigInt(value.low >>> 0);
};

/** What protobufjs writes as an unsigned 64-bit integer without rounding it. */
export const unsigned64 = (value: number | bigint): Integer64 => {
  if (typeof value === "number") return value;
  const low = Number(BigInt.asIntN(32, value));
  const high = Number(BigInt.asIntN(32, value >> 32n));
  // protobufjs declares its Long by hand, slightly unlike the class that it takes from `long` and that generated code names.
  return new protobuf.util.Long(low, high, true) as Integer64;
};
