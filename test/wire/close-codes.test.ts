import { expect, test } from "vitest";
import type { CloseReason } from "../../src/kernel/close-reasons.ts";
import { closeCodes } from "../../src/wire/close-codes.ts";

/** The codes that clients in the field know; these numbers never change. */
const promised: Readonly<Record<CloseReason, number>> = {
  clientLeft: 1000,
  goingAway: 1001,
  brokenFraming: 1002,
  wrongFrameType: 1003,
  tooBig: 1009,
  internal: 1011,
  undecodable: 4400,
  handshakeExpected: 4400,
  badToken: 4401,
  tokenRotated: 4401,
  handshakeTimedOut: 4408,
  unresponsive: 4410,
  crowdedOut: 4429,
};

test("a connection closes with the code that is promised for its reason", () => {
  const codes = Object.fromEntries(Object.entries(closeCodes).map(([reason, { code }]) => [reason, code]));
  expect(codes).toStrictEqual(promised);
});

test("every close says what happened, in a text that fits into a close frame and tells reasons apart", () => {
  const texts = Object.values(closeCodes).map(({ text }) => text);
  for (const text of texts) {
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(Buffer.byteLength(text), text).toBeLessThanOrEqual(123);
  }
  expect(new Set(texts).size).toBe(texts.length);
});
