import { beforeAll, describe, expect, test } from "vitest";
import { decodeClientFrame, encodeClientFrame, type ClientFrame } from "../../src/wire/client-frames.ts";
import {
  decodeServerFrame,
  encodeServerFrame,
  type ServerFrame,
  type ServerPayload,
} from "../../src/wire/server-frames.ts";
import { clientCases } from "./vectors/client-cases.ts";
import { eventCases } from "./vectors/event-cases.ts";
import { loadIndependentCodec, messageNamed, type IndependentCodec } from "./vectors/independent-codec.ts";
import { nestedMessages } from "./vectors/nested-messages.ts";
import { replyCases } from "./vectors/reply-cases.ts";
import { readVectors, type Vector } from "./vectors/vector.ts";

const clientVectors = readVectors("client-messages.json");
const serverVectors = readVectors("server-messages.json");
const messageVectors = readVectors("messages.json");
const serverCases = [...replyCases, ...eventCases];

let independent: IndependentCodec;
beforeAll(async () => {
  independent = await loadIndependentCodec();
});

const bytesOf = (hex: string): Buffer => Buffer.from(hex, "hex");
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** The bytes on record for a case; they were written once and stay. */
const onRecord = (vectors: readonly Vector[], name: string): Buffer => {
  const vector = vectors.find((candidate) => candidate.name === name);
  if (vector === undefined) throw new Error(`no vector "${name}": run test/wire/vectors/make-vectors.ts`);
  return bytesOf(vector.hex);
};

const encodeServer = ({ requestId, payload }: ServerFrame): Uint8Array =>
  encodeServerFrame(requestId, payload as ServerPayload);

describe("a client's frame", () => {
  test.each(clientCases)("is understood: $name", ({ name, frame }) => {
    expect(decodeClientFrame(onRecord(clientVectors, name))).toStrictEqual<ClientFrame>(frame);
  });

  test.each(clientCases.filter(({ decodeOnly }) => decodeOnly === undefined))(
    "is written byte for byte: $name",
    (entry) => {
      expect(hexOf(encodeClientFrame(entry.frame))).toBe(hexOf(onRecord(clientVectors, entry.name)));
    },
  );
});

describe("a daemon's frame", () => {
  test.each(serverCases)("is understood: $name", ({ name, frame }) => {
    expect(decodeServerFrame(onRecord(serverVectors, name))).toStrictEqual<ServerFrame>(frame);
  });

  test.each(serverCases.filter(({ decodeOnly }) => decodeOnly === undefined))(
    "is written byte for byte: $name",
    (entry) => {
      expect(hexOf(encodeServer(entry.frame))).toBe(hexOf(onRecord(serverVectors, entry.name)));
    },
  );
});

describe("the vectors on record", () => {
  const every = [...clientVectors, ...serverVectors, ...messageVectors];

  test("say the same in JSON and in bytes, according to an implementation that is not ours", () => {
    for (const { name, message: typeName, json, hex } of every) {
      const message = independent.messages.get(typeName);
      if (message === undefined) throw new Error(`${name}: proto/ has no ${typeName}`);
      expect(independent.hexOf(message, json), name).toBe(hex);
      expect(independent.jsonOf(message, hex), name).toStrictEqual(json);
    }
  });

  test("have one case each, and each case has its vector", () => {
    expect(clientVectors.map(({ name }) => name)).toStrictEqual(clientCases.map(({ name }) => name));
    expect(serverVectors.map(({ name }) => name)).toStrictEqual(serverCases.map(({ name }) => name));
    for (const cases of [clientCases, serverCases])
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test("set every field of every message of proto/, and every payload of both envelopes", () => {
    const seen = new Set<string>();
    for (const { message: name, json } of [...clientVectors, ...serverVectors]) {
      for (const { message, json: fields } of nestedMessages(
        messageNamed(independent, name.split(".").at(-1) ?? ""),
        json,
      )) {
        seen.add(message.typeName);
        for (const jsonName of Object.keys(fields)) seen.add(`${message.typeName}.${jsonName}`);
      }
    }
    const declared = [...independent.messages.values()].flatMap(({ typeName, fields }) => [
      typeName,
      ...fields.map(({ jsonName }) => `${typeName}.${jsonName}`),
    ]);
    expect(declared.filter((name) => !seen.has(name))).toStrictEqual([]);
  });

  test("hold every message by itself", () => {
    expect(messageVectors.map(({ message }) => message)).toStrictEqual([...independent.messages.keys()].toSorted());
  });

  test("name every value of every enum", () => {
    const text = JSON.stringify(every.map(({ json }) => json));
    const enums = [...independent.messages.values()].flatMap(({ fields }) =>
      fields.flatMap((field) => field.enum ?? []),
    );
    const names = enums.flatMap(({ values }) => values.filter(({ number }) => number !== 0).map(({ name }) => name));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !text.includes(`"${name}"`))).toStrictEqual([]);
  });
});
