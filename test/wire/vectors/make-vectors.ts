// Writes the golden vectors: `node test/wire/vectors/make-vectors.ts`. The bytes come from protobuf-es, which shares no code
// with the codec under test. A vector that changes breaks the clients that exist: only add.
import type { JsonValue } from "@bufbuild/protobuf";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { clientCases } from "./client-cases.ts";
import { eventCases } from "./event-cases.ts";
import { loadIndependentCodec, messageNamed, type IndependentCodec } from "./independent-codec.ts";
import { nestedMessages } from "./nested-messages.ts";
import { replyCases } from "./reply-cases.ts";
import type { Vector } from "./vector.ts";

interface Case {
  readonly name: string;
  readonly json: JsonValue;
}

const envelopeVectors = (codec: IndependentCodec, messageName: string, cases: readonly Case[]): readonly Vector[] => {
  const message = messageNamed(codec, messageName);
  return cases.map(({ name, json }) => {
    const hex = codec.hexOf(message, json);
    return { name, message: message.typeName, json: codec.jsonOf(message, hex), hex };
  });
};

/** One vector for each message that the envelopes hold: the occurrence with the most fields set. */
const messageVectors = (codec: IndependentCodec, envelopes: readonly Vector[]): readonly Vector[] => {
  const fullest = new Map<string, Vector>();
  for (const envelope of envelopes) {
    const message = codec.messages.get(envelope.message);
    if (message === undefined) continue;
    for (const { message: inner, json } of nestedMessages(message, envelope.json)) {
      const found = fullest.get(inner.typeName);
      if (found !== undefined && Object.keys(found.json as object).length >= Object.keys(json).length) continue;
      const name = `${inner.name} in "${envelope.name}"`;
      fullest.set(inner.typeName, { name, message: inner.typeName, json, hex: codec.hexOf(inner, json) });
    }
  }
  return [...fullest.values()].toSorted((a, b) => (a.message < b.message ? -1 : 1));
};

const write = (file: string, vectors: readonly Vector[]): Promise<void> =>
  writeFile(join(import.meta.dirname, file), `${JSON.stringify(vectors, null, 2)}\n`);

const codec = await loadIndependentCodec();
const fromClients = envelopeVectors(codec, "ClientMessage", clientCases);
const fromDaemon = envelopeVectors(codec, "ServerMessage", [...replyCases, ...eventCases]);
await write("client-messages.json", fromClients);
await write("server-messages.json", fromDaemon);
await write("messages.json", messageVectors(codec, [...fromClients, ...fromDaemon]));
