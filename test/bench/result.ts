/** One line of the table: a measured figure beside what it is promised to be. */
export interface Result {
  readonly what: string;
  /** The figure that the target is about, usually ours divided by the comparison, both from this run. */
  readonly measured: number;
  readonly target: { readonly atMost: number } | { readonly atLeast: number };
  /** Unit of the figure: "×" for a ratio. */
  readonly unit: string;
  /** What the figure was made of. */
  readonly detail: string;
}

/** True when the promise holds. */
export const isMet = ({ measured, target }: Result): boolean =>
  "atMost" in target ? measured <= target.atMost : measured >= target.atLeast;
