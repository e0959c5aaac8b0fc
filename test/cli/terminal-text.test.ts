import fc from "fast-check";
import { expect, test } from "vitest";
import { terminalJson, terminalText } from "../../src/cli/terminal-text.ts";

test("an escape sequence in a title is shown, not obeyed", () => {
  expect(terminalText("\u001b[31mred\u0007 \u009b2J")).toBe(String.raw`\u001b[31mred\u0007 \u009b2J`);
});

test("text that turns the reading direction is shown as what it is", () => {
  expect(terminalText("a\u202eb\u2066c")).toBe(String.raw`a\u202eb\u2066c`);
});

test("line breaks and tabs become spaces, so that a title stays on its line", () => {
  expect(terminalText("one\r\ntwo\nthree\tfour")).toBe("one two three four");
});

test("letters of any script and emoji stay as they are", () => {
  expect(terminalText("Grüße, 東京, שלום, 👩‍💻")).toBe("Grüße, 東京, שלום, 👩‍💻");
});

test("JSON output is the same JSON and never holds what a terminal obeys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: "binary" }), (value, text) => {
      const written = terminalJson({ value, text });
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ value, text })));
      // oxlint-disable-next-line no-control-regex -- control characters are what this is about
      expect(written).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});
