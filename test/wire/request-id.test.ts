import fc from "fast-check";
import { expect, test } from "vitest";
import type { RequestId } from "../../src/kernel/ids.ts";
import { decodeClientFrame, encodeClientFrame } from "../../src/wire/client-frames.ts";
import { requestIdFieldLength, writeRequestIdField } from "../../src/wire/request-id.ts";
import { decodeServerFrame, encodeServerFrame, encodeServerPayload } from "../../src/wire/server-frames.ts";

const canonical = (id: bigint): RequestId => (id <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(id) : id);

/** All lengths of varint are equally likely, and their borders are met. */
const requestIds = fc
  .integer({ min: 0, max: 64 })
  .chain((bits) => fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) - 1n }))
  .map(canonical);
const borders = [7, 14, 28, 31, 32, 35, 49, 53, 56, 63, 64].flatMap((bits) => [
  2n ** BigInt(bits) - 1n,
  2n ** BigInt(bits),
]);
const validBorders = borders.filter((id) => id < 2n ** 64n).map(canonical);

const roundTrips = (id: RequestId): void => {
  expect(decodeClientFrame(encodeClientFrame({ requestId: id, payload: { type: "ping" } })).requestId).toBe(id);
  expect(decodeServerFrame(encodeServerFrame(id, { type: "pong" })).requestId).toBe(id);
};

test("any 64-bit request id comes back exactly: as a number up to 2^53-1, as a bigint above", () => {
  fc.assert(fc.property(requestIds, roundTrips), { numRuns: 2_000 });
});

test.each(validBorders)("request id %s, at a border, comes back exactly", (id) => {
  roundTrips(id);
});

test("the field has the length that was announced, and the payload follows it at once", () => {
  const payload = encodeServerPayload({ type: "pong" });
  fc.assert(
    fc.property(requestIds, fc.nat(16), (id, offset) => {
      const target = new Uint8Array(64).fill(0xee);
      const end = writeRequestIdField(id, target, offset);
      expect(end - offset).toBe(requestIdFieldLength(id));
      expect(target.subarray(end).every((byte) => byte === 0xee)).toBe(true);
      expect(Buffer.concat([target.subarray(offset, end), payload])).toStrictEqual(
        Buffer.from(encodeServerFrame(id, { type: "pong" })),
      );
    }),
  );
});

test("id 0 takes no bytes, so an event's frame is its payload", () => {
  expect(requestIdFieldLength(0)).toBe(0);
  expect(requestIdFieldLength(0n)).toBe(0);
  expect(encodeServerFrame(0, { type: "ack" })).toStrictEqual(new Uint8Array(encodeServerPayload({ type: "ack" })));
});

test.each([-1, 0.5, Number.NaN, 2 ** 53, -1n, 2n ** 64n])("%s is not a request id", (id) => {
  expect(() => encodeServerFrame(id, { type: "pong" })).toThrow(RangeError);
  expect(() => encodeClientFrame({ requestId: id, payload: { type: "ping" } })).toThrow(RangeError);
});
