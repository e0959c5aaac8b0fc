import { array, assert, constantFrom, dictionary, integer, jsonValue, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { createFieldReader, FieldNotFoundError } from "../../../adapters/opencode/top-level-field.ts";

const read = (text: string, cuts: readonly number[] = []): unknown => {
  const reader = createFieldReader("connected", { maxBytes: 10_000 });
  const bytes = Buffer.from(text);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b);
  places.slice(1).forEach((end, index) => reader.push(bytes.subarray(places[index], end)));
  return reader.value();
};

const names = oneof(constantFrom("connected", "all", 'con"nected', "{", "\\", ""), string({ unit: "binary" }));

test("it finds what JSON.parse finds, however the text is cut", () => {
  assert(
    property(
      dictionary(names, jsonValue()),
      jsonValue(),
      array(integer({ min: 0 })),
      integer({ min: 0, max: 3 }),
      (others, wanted, cuts, indent) => {
        const value = { ...others, connected: wanted, after: others };
        const text = JSON.stringify(value, undefined, indent);
        expect(read(text, cuts)).toEqual((JSON.parse(text) as typeof value).connected);
      },
    ),
    { numRuns: 1_000 },
  );
});

test("a text that ends early is never taken for a whole one", () => {
  const text = JSON.stringify({ all: [{ connected: ["no"] }], connected: ["a", "b"], default: {} });
  for (let length = 0; length < text.length; length++)
    expect(() => read(text.slice(0, length))).toThrow(FieldNotFoundError);
});

test.each([
  ['{"connected":1,"connected":2}', 2],
  ['{"\\u0063onnected":3}', 3],
  [' {"all":"\\"connected\\":9","connected" : [ ] } \n', []],
])("%s", (text, value) => expect(read(text)).toEqual(value));

test.each(["", "[]", "null", "{}", '{"all":{"connected":1}}', '{"connected":1}x', '{"connected":}', "<html>"])(
  "%j has no such field",
  (text) => expect(() => read(text)).toThrow(),
);

test("a field that is too long is refused before it is held", () => {
  expect(() => read(`{"connected":"${"x".repeat(20_000)}"}`)).toThrow("too long");
  expect(read(`{"all":"${"x".repeat(20_000)}","connected":1}`)).toBe(1);
});
