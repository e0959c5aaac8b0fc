import { describe, expect, test } from "vitest";
import {
  decodeClientFrame,
  encodeClientFrame,
  UndecodableFrameError,
  type ClientPayload,
} from "../../src/wire/client-frames.ts";
import { decodeServerFrame } from "../../src/wire/server-frames.ts";

const decodeHex = (hex: string) => decodeClientFrame(Buffer.from(hex.replaceAll(" ", ""), "hex"));
const payloadHex = (payload: ClientPayload): string =>
  Buffer.from(encodeClientFrame({ requestId: 0, payload })).toString("hex");

const ping = "d20500";

describe("bytes that are not a frame are refused", () => {
  test.each([
    ["a request id that is cut off", "08"],
    ["a request id that is cut off in its middle", "0880"],
    ["a request id that is cut off behind its seventh byte", "0880808080808080"],
    ["a request id of eleven bytes", `08 8080808080808080808001 ${ping}`],
    ["a request id of more than 64 bits", `08 ffffffffffffffffff02 ${ping}`],
    ["a request id as fixed 64 bits", `09 0000000000000000 ${ping}`],
    ["a request id as text", `0a 0131 ${ping}`],
    ["a payload as a varint", "d00501"],
    ["a payload as fixed 32 bits", "d50500000000"],
    ["a payload as a group", "d305d405"],
    ["a payload that is longer than the frame", "aa0105"],
    ["a payload whose length is cut off", "aa01"],
    ["a payload of four gigabytes", "aa01 ffffffff0f"],
    ["a tag that is cut off", "aa"],
    ["a tag of more than 32 bits", "ffffffffff01"],
    ["field number 0", "0000"],
    ["field number 0 with a length", "0200"],
    ["an unknown group, even an empty one", `f307f407 ${ping}`],
    ["the end of a group that never began", `f407 ${ping}`],
    ["wire type 6", "f607"],
    ["wire type 7", "f707"],
    ["an unknown varint of eleven bytes", `f807 8080808080808080808001 ${ping}`],
    ["an unknown varint that is cut off", "f80780"],
    ["an unknown text that is cut off", "fa070561"],
    ["an unknown fixed 64 bits that are cut off", "f90700000000"],
    ["text that is not UTF-8", "aa01 04 0a02c328"],
    ["half of a surrogate pair", "aa01 05 0a03eda080"],
    ["a field inside the payload that is longer than the payload", `aa01 02 0a05 6162636465`],
    ["bytes without sense in a payload that has no fields", "d205 01 0a"],
    ["a broken payload that a sound one replaces", `aa01 04 0a02c328 ${ping}`],
    ["a broken piece of a payload that comes in pieces", `aa01 03 0a0161 aa01 04 0a02c328`],
  ])("%s", (_, hex) => {
    expect(() => decodeHex(hex)).toThrow(UndecodableFrameError);
  });

  test("the error gives nothing of the bytes away", () => {
    const secret = Buffer.concat([Buffer.from("520a0aff", "hex"), Buffer.from("sesame")]);
    expect(() => decodeClientFrame(secret)).toThrow(/^the bytes are not a frame of this protocol$/);
  });

  test("thousands of groups inside each other do not exhaust the stack", () => {
    const nested = Buffer.from("f307".repeat(10_000), "hex");
    const payload = Buffer.concat([Buffer.from("d205a09c01", "hex"), nested]);
    expect(() => decodeClientFrame(payload)).toThrow(UndecodableFrameError);
  });

  test("the daemon's frames are refused in the same way by its client", () => {
    expect(() => decodeServerFrame(Buffer.from("a201", "hex"))).toThrow(UndecodableFrameError);
  });
});

describe("what a newer client sends is understood as far as possible", () => {
  test("a payload that this version does not know is unknown, with its request id", () => {
    expect(decodeHex("082a 9a06 03 0a0161")).toStrictEqual({ requestId: 42, payload: { type: "unknown" } });
  });

  test("a payload with a number beyond all that are known is unknown", () => {
    expect(decodeHex("082a faffffff0f 00")).toStrictEqual({ requestId: 42, payload: { type: "unknown" } });
  });

  test.each([
    ["varint", "f807 ffffffffffffffffff01"],
    ["fixed 64 bits", "f907 0102030405060708"],
    ["text", "fa07 0161"],
    ["fixed 32 bits", "fd07 01020304"],
  ])("an unknown field of the envelope is skipped: %s", (_, field) => {
    expect(decodeHex(`${field} 0801 ${field} ${ping} ${field}`)).toStrictEqual({
      requestId: 1,
      payload: { type: "ping" },
    });
  });

  test("an unknown field of a request without fields is skipped", () => {
    expect(decodeHex("0801 d205 03 a20600")).toStrictEqual({ requestId: 1, payload: { type: "ping" } });
  });

  test("an unknown field of a request with fields is skipped", () => {
    expect(decodeHex("aa01 06 a20600 0a0161").payload).toStrictEqual({ type: "createSession", title: "a" });
  });
});

describe("the rules of protobuf hold", () => {
  const rename = payloadHex({ type: "updateSession", sessionId: "s", title: "t" });
  const archive = payloadHex({ type: "updateSession", sessionId: "s2", archived: true });

  test("the last payload wins", () => {
    expect(decodeHex(`${rename}${ping}`).payload).toStrictEqual({ type: "ping" });
    expect(decodeHex(`${ping}${rename}`).payload).toMatchObject({ type: "updateSession", title: "t" });
  });

  test("the same payload twice is merged, field by field", () => {
    const merged = { type: "updateSession", sessionId: "s2", title: "t", archived: true };
    expect(decodeHex(`${rename}0801${archive}`)).toStrictEqual({ requestId: 1, payload: merged });
  });

  test("the same payload three times is merged from all three", () => {
    const touch = payloadHex({ type: "updateSession", sessionId: "s3" });
    const merged = { type: "updateSession", sessionId: "s3", title: "t", archived: true };
    expect(decodeHex(`${archive}${rename}${touch}`).payload).toStrictEqual(merged);
    expect(decodeHex(`${rename}${archive}${touch}`).payload).toStrictEqual(merged);
  });

  test("a payload that another one replaced is not merged", () => {
    const expected = { type: "updateSession", sessionId: "s2", title: undefined, archived: true };
    expect(decodeHex(`${rename}${ping}${archive}`).payload).toStrictEqual(expected);
  });

  test("the last request id wins, wherever it stands", () => {
    expect(decodeHex(`0801 ${ping} 0802`).requestId).toBe(2);
  });

  test("a request id may take more bytes than it needs", () => {
    expect(decodeHex(`08 85808080808080808000 ${ping}`).requestId).toBe(5);
  });

  test("a frame inside a larger buffer is read from its own bytes alone", () => {
    const frame = encodeClientFrame({ requestId: 9, payload: { type: "createSession", title: "ä" } });
    const pool = Buffer.concat([Buffer.alloc(7, 0xff), frame, Buffer.alloc(7, 0xff)]);
    const { requestId, payload } = decodeClientFrame(pool.subarray(7, 7 + frame.length));
    expect({ requestId, payload }).toStrictEqual({ requestId: 9, payload: { type: "createSession", title: "ä" } });
  });
});

test("a frame of half a million pieces of one payload is read in time that grows with its length", () => {
  const piece = Buffer.from("aa01030a0161", "hex");
  const started = performance.now();
  const { payload } = decodeClientFrame(Buffer.concat(Array.from({ length: 500_000 }, () => piece)));
  expect(payload).toStrictEqual({ type: "createSession", title: "a" });
  expect(performance.now() - started).toBeLessThan(3_000);
});
