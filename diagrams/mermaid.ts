import { internalLines, mergeTransitions, transitionLines, type Arrow } from "./arrows.ts";
import { isWithin, statesBelow, type Chart, type ChartState } from "./chart-model.ts";

/** Mermaid's identifiers are plain words. */
const word = (id: string): string => id.replaceAll(/[^A-Za-z0-9]/gu, "_");

/** Mermaid ends a label at `;` and takes `::` for a class, `#` for an entity, `{` for children. */
const plain = (text: string): string => text.replaceAll(/::|[;#{}"]/gu, " ");

const anywhere = (state: ChartState): string => `${word(state.id)}_anywhere`;

const details = (chart: Chart, state: ChartState): readonly string[] =>
  [
    ...(state.tags.length === 0 ? [] : [`tags ${state.tags.join(", ")}`]),
    ...state.invokes.map((name) => `runs ${name}`),
    ...state.entry.map((name) => `entry / ${name}`),
    ...state.exit.map((name) => `exit / ${name}`),
    ...internalLines(chart, state),
  ].map(plain);

const leadsInside = (state: ChartState, arrow: Arrow): boolean =>
  state.children.length > 0 && state.id === arrow.source && arrow.target !== state.id && isWithin(state, arrow.target);

const leafLines = (chart: Chart, state: ChartState): readonly string[] => [
  `state "${plain(state.name)}" as ${word(state.id)}`,
  ...details(chart, state).map((line) => `${word(state.id)} : ${line}`),
  ...(state.kind === "final" ? [`${word(state.id)} --> [*]`] : []),
];

/** Mermaid shows no description on a state with children, so a note carries it. */
const noteLines = (chart: Chart, state: ChartState): readonly string[] => {
  const lines = details(chart, state);
  return lines.length === 0 ? [] : [`note right of ${word(state.id)}`, ...lines.map((line) => `  ${line}`), "end note"];
};

const childLines = (chart: Chart, state: ChartState, arrows: readonly Arrow[]): readonly string[] => {
  const isParallel = state.kind === "parallel";
  const lines = isParallel || state.initial === undefined ? [] : [`[*] --> ${word(state.initial)}`];
  for (const [index, child] of state.children.entries()) {
    if (isParallel && index > 0) lines.push("--");
    lines.push(...stateLines(chart, child, arrows));
  }
  if (arrows.some((arrow) => leadsInside(state, arrow))) {
    lines.push(`state "in any state of ${plain(state.name)}" as ${anywhere(state)}`);
  }
  return lines;
};

const stateLines = (chart: Chart, state: ChartState, arrows: readonly Arrow[]): readonly string[] => {
  if (state.children.length === 0) return leafLines(chart, state);
  return [
    `state "${plain(state.name)}" as ${word(state.id)} {`,
    ...childLines(chart, state, arrows).map((line) => `  ${line}`),
    "}",
    ...noteLines(chart, state),
  ];
};

const arrowLines = (states: ReadonlyMap<string, ChartState>, arrow: Arrow): readonly string[] => {
  const source = states.get(arrow.source);
  const tail = source !== undefined && leadsInside(source, arrow) ? anywhere(source) : word(arrow.source);
  return arrow.transitions.map((transition) => {
    const label = transitionLines(transition).map(({ text }) => plain(text));
    return `${tail} --> ${word(arrow.target)} : ${label.join("<br/>")}`;
  });
};

/** Writes a chart as a Mermaid state diagram, which code hosts draw in place. */
export const mermaidOf = (chart: Chart): string => {
  const states = new Map(statesBelow(chart.root).map((state) => [state.id, state]));
  const arrows = mergeTransitions(chart);
  const body = [...stateLines(chart, chart.root, arrows), ...arrows.flatMap((arrow) => arrowLines(states, arrow))];
  return ["stateDiagram-v2", ...body.map((line) => `  ${line}`), ""].join("\n");
};
