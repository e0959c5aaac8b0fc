import { expect, test } from "vitest";
import { duration, localTime } from "../../src/cli/time-text.ts";

test("times are shown in the user's own zone", () => {
  const time = new Date(2025, 2, 1, 9, 5, 7).getTime();
  expect(localTime(time)).toBe("2025-03-01T09:05:07");
});

test("a time that is none is shown as it came", () => {
  expect(localTime(Number.NaN)).toBe("NaN");
});

test.each([
  [0, "0 s"],
  [59.9, "59 s"],
  [60, "1 min"],
  [3_725, "1 h 2 min"],
  [90_000, "1 d 1 h"],
  [-5, "0 s"],
])("a span of %d s is shown as %s", (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});
