import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeClientFrame, encodeClientFrame, UndecodableFrameError } from "../../src/wire/client-frames.ts";
import { switchboard } from "../../src/wire/gen/messages.js";
import { decodeServerFrame } from "../../src/wire/server-frames.ts";
import { clientPayloads } from "./arbitrary-payloads.ts";
import { readVectors } from "./vectors/vector.ts";

const { ClientMessage } = switchboard.v1;

const requestIds = fc.oneof(fc.maxSafeNat(), fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n - 1n }));
const frames = fc.record({ requestId: requestIds, payload: clientPayloads });

/** Seeds of our own: a failure is the same one on every machine, and fast-check prints it with the path to the counterexample. */
const seed = 20260117;

test("what a client encodes is what the daemon decodes", () => {
  fc.assert(
    fc.property(frames, (frame) => {
      expect(decodeClientFrame(encodeClientFrame(frame))).toEqual(frame);
    }),
    { seed, numRuns: 2_000 },
  );
});

test("the daemon reads every frame as the generated code does", () => {
  fc.assert(
    fc.property(frames, (frame) => {
      const bytes = encodeClientFrame(frame);
      const generated = ClientMessage.decode(bytes);
      const ours = decodeClientFrame(bytes);
      expect(String(ours.requestId)).toBe(String(generated.requestId));
      expect(ours.payload.type).toBe(generated.payload ?? "unknown");
      // Encoded again by the generated code from what it read, the bytes mean the same to us.
      expect(decodeClientFrame(ClientMessage.encode(generated).finish())).toEqual(ours);
    }),
    { seed, numRuns: 2_000 },
  );
});

test("the daemon reads several payloads in one frame as the generated code does", () => {
  fc.assert(
    fc.property(fc.array(frames, { minLength: 2, maxLength: 5 }), (several) => {
      const bytes = Buffer.concat(several.map(encodeClientFrame));
      const canonical = ClientMessage.encode(ClientMessage.decode(bytes)).finish();
      expect(decodeClientFrame(bytes)).toEqual(decodeClientFrame(canonical));
    }),
    { seed, numRuns: 2_000 },
  );
});

describe("10,000 damaged frames each are decoded or refused, nothing else and at once", () => {
  const vectors = [...readVectors("client-messages.json"), ...readVectors("server-messages.json")];
  const intact = vectors.map(({ hex }) => Buffer.from(hex, "hex"));

  const mutations = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant("flip" as const), at: fc.nat(), bit: fc.nat(7) }),
      fc.record({ kind: fc.constant("set" as const), at: fc.nat(), value: fc.constantFrom(0, 1, 0x7f, 0x80, 0xff) }),
      fc.record({ kind: fc.constant("cut" as const), at: fc.nat() }),
      fc.record({ kind: fc.constant("insert" as const), at: fc.nat(), value: fc.nat(255) }),
      fc.record({ kind: fc.constant("repeat" as const), at: fc.nat() }),
    ),
    { minLength: 1, maxLength: 6 },
  );

  type Mutation = typeof mutations extends fc.Arbitrary<(infer Item)[]> ? Item : never;

  const mutate = (bytes: Buffer, mutation: Mutation): Buffer => {
    const at = bytes.length === 0 ? 0 : mutation.at % bytes.length;
    switch (mutation.kind) {
      case "flip":
      case "set": {
        const copy = Buffer.from(bytes);
        if (bytes.length > 0)
          copy[at] = mutation.kind === "set" ? mutation.value : (copy[at] ?? 0) ^ (1 << mutation.bit);
        return copy;
      }
      case "cut":
        return bytes.subarray(0, at);
      case "insert":
        return Buffer.concat([bytes.subarray(0, at), Buffer.of(mutation.value), bytes.subarray(at)]);
      case "repeat":
        return Buffer.concat([bytes, bytes.subarray(at)]);
      default:
        return mutation satisfies never;
    }
  };

  const outcomes = { decoded: 0, refused: 0 };

  const decodesOrRefuses = (decode: (bytes: Uint8Array) => unknown, bytes: Uint8Array): void => {
    const started = performance.now();
    try {
      decode(bytes);
      outcomes.decoded++;
    } catch (error) {
      expect(error).toBeInstanceOf(UndecodableFrameError);
      outcomes.refused++;
    }
    expect(performance.now() - started).toBeLessThan(500);
  };

  const damaged = fc.tuple(fc.constantFrom(...intact), mutations).map(([bytes, list]) => list.reduce(mutate, bytes));

  test.each([
    ["mutated", "client", damaged, decodeClientFrame],
    ["mutated", "server", damaged, decodeServerFrame],
    ["random", "client", fc.uint8Array({ maxLength: 200 }), decodeClientFrame],
    ["random", "server", fc.uint8Array({ maxLength: 200 }), decodeServerFrame],
  ])("%s bytes, as a frame from the %s", (_, __, bytes, decode) => {
    outcomes.decoded = 0;
    outcomes.refused = 0;
    fc.assert(
      fc.property(bytes as fc.Arbitrary<Uint8Array>, (frame) => decodesOrRefuses(decode, frame)),
      { seed, numRuns: 10_000 },
    );
    // Had all gone one way, the frames would prove nothing.
    expect(Math.min(outcomes.decoded, outcomes.refused)).toBeGreaterThan(100);
  });
});
