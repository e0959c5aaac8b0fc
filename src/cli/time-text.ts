const two = (value: number): string => String(value).padStart(2, "0");

/** Writes a moment, in milliseconds since 1970, as local time in ISO 8601: `2025-03-01T09:30:00`. */
export const localTime = (time: number): string => {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return String(time);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
};

const secondsOf = [
  ["d", 86_400],
  ["h", 3_600],
  ["min", 60],
  ["s", 1],
] as const;

/** Writes a span of seconds in its two largest units: `2 h 5 min`. */
export const duration = (seconds: number): string => {
  let rest = Math.max(0, Math.floor(seconds));
  const parts = secondsOf.map(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return { unit, count };
  });
  const first = parts.findIndex(({ count }) => count > 0);
  if (first === -1) return "0 s";
  return parts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) => `${count} ${unit}`)
    .join(" ");
};
