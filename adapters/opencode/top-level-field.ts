const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const comma = 0x2c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/** The field is not there, or the text is no JSON object. */
export class FieldNotFoundError extends Error {
  override readonly name = "FieldNotFoundError";
}

/**
 * Finds one field of a JSON object in a text that comes in pieces, without holding the text or building the other fields: a large answer
 * then neither blocks the event loop for the time of a whole parse nor costs its memory.
 *
 * It looks for the structure only (strings, brackets, commas); what it skips is not validated beyond that.
 *
 * @param options.maxBytes how long the field, or a name beside it, may be.
 */
export const createFieldReader = (field: string, { maxBytes }: { readonly maxBytes: number }) => {
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let isDone = false;
  let role: "name" | "wanted" | "skipped" = "name";
  let held: number[] = [];
  let found: string | undefined;

  const takeHeld = (): string => {
    const text = Buffer.from(held).toString("utf8");
    held = [];
    return text;
  };
  const endName = (): void => {
    role = JSON.parse(takeHeld()) === field ? "wanted" : "skipped";
  };
  const endValue = (): void => {
    // The last one wins when a name comes twice, as in JSON.parse.
    if (role === "wanted") found = takeHeld();
    held = [];
    role = "name";
  };

  /** True when the byte is structure of the object itself and belongs to neither a name nor a value. */
  const separate = (byte: number): boolean => {
    if (depth === 0) {
      if (byte === openBrace && !isDone) depth = 1;
      else if (byte > 0x20) throw new FieldNotFoundError("not one JSON object");
      return true;
    }
    if (depth !== 1) return false;
    if (byte === colon && role === "name") endName();
    else if (byte === comma) endValue();
    else if (byte === closeBrace) {
      endValue();
      depth = 0;
      isDone = true;
    } else return false;
    return true;
  };

  const step = (byte: number): void => {
    if (isInString) {
      if (isEscaped) isEscaped = false;
      else if (byte === backslash) isEscaped = true;
      else if (byte === quote) isInString = false;
    } else {
      if (separate(byte)) return;
      if (byte === quote) isInString = true;
      else if (byte === openBrace || byte === openBracket) depth++;
      else if (byte === closeBrace || byte === closeBracket) depth--;
    }
    if (role !== "skipped" && held.push(byte) > maxBytes) throw new FieldNotFoundError("the field is too long");
  };

  return {
    /** Takes the next piece. Throws when it cannot be JSON. */
    push(chunk: Uint8Array): void {
      for (const byte of chunk) step(byte);
    },
    /** The field's value. Throws when the text ended early or has no such field. */
    value(): unknown {
      if (!isDone) throw new FieldNotFoundError("the text ends early");
      if (found === undefined) throw new FieldNotFoundError(`there is no “${field}”`);
      return JSON.parse(found);
    },
  };
};
