import * as v from "valibot";
import { unreadable } from "./failures.ts";

/**
 * The validated JSON of an answer.
 *
 * @throws {HttpError} `PARSE_ERROR`; it quotes nothing of the answer.
 */
export const parseBody = <const Schema extends v.GenericSchema>(
  body: string,
  schema: Schema,
): v.InferOutput<Schema> => {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    // The parser's own message quotes the body, which may hold a secret.
    throw unreadable(body === "" ? "it is empty" : "it is not JSON");
  }
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  throw unreadable(`its JSON has another shape at “${v.getDotPath(parsed.issues[0]) ?? "the top"}”`);
};
