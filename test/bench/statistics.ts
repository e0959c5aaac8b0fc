/** The value below which a share of the samples lies: `percentile(samples, 0.99)`. */
export const percentile = (samples: readonly number[], share: number): number => {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

/** The middle of the samples. */
export const median = (samples: readonly number[]): number => percentile(samples, 0.5);
