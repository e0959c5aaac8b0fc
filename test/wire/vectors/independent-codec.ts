import {
  createFileRegistry,
  fromBinary,
  fromJson,
  toBinary,
  toJson,
  type DescMessage,
  type FileRegistry,
  type JsonValue,
} from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "../../../proto/tools.ts";

/** Another implementation of the wire format, which knows only the .proto files. */
export interface IndependentCodec {
  /** Every message of proto/, by its full name. */
  readonly messages: ReadonlyMap<string, DescMessage>;
  /** The canonical bytes of a message, as hexadecimal digits. */
  readonly hexOf: (message: DescMessage, json: JsonValue) => string;
  /** The canonical proto3 JSON of a message's bytes. */
  readonly jsonOf: (message: DescMessage, hex: string) => JsonValue;
}

const readRegistry = async (): Promise<FileRegistry> => {
  const folder = await mkdtemp(join(tmpdir(), "switchboard-descriptors-"));
  try {
    const path = join(folder, "descriptors.binpb");
    await runTool("buf", ["build", "proto", "-o", path]);
    return createFileRegistry(fromBinary(FileDescriptorSetSchema, await readFile(path)));
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Builds it from the .proto files as they are now. */
export const loadIndependentCodec = async (): Promise<IndependentCodec> => {
  const registry = await readRegistry();
  const messages = [...registry].filter((type) => type.kind === "message");
  return {
    messages: new Map(messages.map((message) => [message.typeName, message])),
    hexOf: (message, json) => Buffer.from(toBinary(message, fromJson(message, json))).toString("hex"),
    jsonOf: (message, hex) => toJson(message, fromBinary(message, Buffer.from(hex, "hex"))),
  };
};

/** The message of that name. */
export const messageNamed = (codec: IndependentCodec, name: string): DescMessage => {
  const message = codec.messages.get(`switchboard.v1.${name}`);
  if (message === undefined) throw new Error(`proto/ has no message ${name}`);
  return message;
};
