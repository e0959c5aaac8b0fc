import type { JsonValue } from "@bufbuild/protobuf";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A message in both of its encodings, for implementers in any language. */
export interface Vector {
  /** Unique in its file. */
  readonly name: string;
  /** The message's full name. */
  readonly message: string;
  /** Its canonical proto3 JSON. */
  readonly json: JsonValue;
  /** Its bytes in canonical field order, as hexadecimal digits. */
  readonly hex: string;
}

/** Reads one of the files beside this one. */
export const readVectors = (file: string): readonly Vector[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")) as readonly Vector[];
