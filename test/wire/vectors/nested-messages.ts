import type { DescMessage, JsonObject, JsonValue } from "@bufbuild/protobuf";

/** A message inside another one, as canonical proto3 JSON. */
export interface NestedMessage {
  readonly message: DescMessage;
  readonly json: JsonObject;
}

const isObject = (json: JsonValue | undefined): json is JsonObject =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** The message itself and all that it holds, at any depth. */
export const nestedMessages = function* (message: DescMessage, json: JsonValue): Generator<NestedMessage> {
  if (!isObject(json)) return;
  yield { message, json };
  for (const field of message.fields) {
    if (field.message === undefined) continue;
    const value = json[field.jsonName];
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isObject(item)) yield* nestedMessages(field.message, item);
    }
  }
};
