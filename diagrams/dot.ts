import { isWithin, statesBelow, type Chart, type ChartState } from "./chart-model.ts";
import { internalLines, mergeTransitions, transitionLines, type Arrow } from "./arrows.ts";

const ink = "#1b2733";
const colours = {
  border: "#34506b",
  state: "#eaf2fb",
  finalState: "#ececec",
  region: "#ffffff",
  tag: "#8a3b00",
  work: "#0b5d4e",
  guard: "#6b2a86",
  quiet: "#4d5b69",
} as const;

const legend = "event  [guard]  / actions.   #tag.   Dashed: from any state.   Double border: final.";

const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(
      ([name, value]) => `${name}=${typeof value === "string" && value.startsWith("<") ? value : quoted(`${value}`)}`,
    )
    .join(" ");

const coloured = (colour: string, text: string, size = 13): string =>
  `<font color="${colour}" point-size="${size}">${escaped(text)}</font>`;

/** Left-aligned, because that still looks right where the viewer's font is not as wide as the one that was measured. */
const table = (rows: readonly string[], before = "", style = ""): string => {
  const cells = rows.map((row) => `<tr>${before}<td align="left"${style}>${row}</td></tr>`).join("");
  return `<<table border="0" cellborder="0" cellspacing="0" cellpadding="1">${cells}</table>>`;
};

/** What stands in a state's box below its name. */
const detailRows = (chart: Chart, state: ChartState): readonly string[] => [
  ...(state.tags.length === 0 ? [] : [coloured(colours.tag, state.tags.map((tag) => `#${tag}`).join(" "))]),
  ...state.invokes.map((name) => coloured(colours.work, `runs ${name}`)),
  ...state.entry.map((name) => coloured(colours.quiet, `entry / ${name}`)),
  ...state.exit.map((name) => coloured(colours.quiet, `exit / ${name}`)),
  ...internalLines(chart, state).map((line) => coloured(colours.quiet, line)),
];

const stateLabel = (chart: Chart, state: ChartState): string =>
  table([`<b>${escaped(state.name)}</b>`, ...detailRows(chart, state)]);

const lineColour = { trigger: ink, guard: colours.guard, action: colours.quiet } as const;

const arrowLabel = (arrow: Arrow): string => {
  const rows = arrow.transitions.flatMap((transition) =>
    transitionLines(transition).map(({ kind, text }) => {
      const cell = coloured(lineColour[kind], text);
      return kind === "trigger" ? `<b>${cell}</b>` : `&#160;&#160;${cell}`;
    }),
  );
  return table(rows, `<td width="6"></td>`, ` bgcolor="white"`);
};

const anywhere = (state: ChartState): string => `${state.id} anywhere`;
const beginning = (state: ChartState): string => `${state.id} beginning`;

/** A transition of a state with children that leads to one of those: it is drawn from a small node inside. */
const leadsInside = (state: ChartState, arrow: Arrow): boolean =>
  state.children.length > 0 && state.id === arrow.source && arrow.target !== state.id && isWithin(state, arrow.target);

const hasBeginning = (state: ChartState): boolean => state.initial !== undefined && state.kind !== "parallel";

/** Graphviz joins boxes only: an arrow to a state with children is aimed at what is uppermost in it, and cut at its border. */
const headOf = (state: ChartState): string => {
  if (hasBeginning(state)) return beginning(state);
  const child = state.children[0];
  return child === undefined ? state.id : headOf(child);
};

/** The same for an arrow from a state with children: its lowest box, which is mostly its last. */
const lastLeaf = (state: ChartState): ChartState => {
  const child = state.children.findLast(({ kind }) => kind !== "final") ?? state.children.at(-1);
  return child === undefined ? state : lastLeaf(child);
};

const leafLines = (chart: Chart, state: ChartState): readonly string[] => {
  const isFinal = state.kind === "final";
  return [
    `${quoted(state.id)} [${attributes({
      label: state.kind === "history" ? `${state.name} (history)` : stateLabel(chart, state),
      fillcolor: isFinal ? colours.finalState : colours.state,
      peripheries: isFinal ? 2 : 1,
    })}];`,
  ];
};

/** The states below a state, with the dot where it begins and the box that stands for any of them. */
const insideLines = (chart: Chart, state: ChartState, arrows: readonly Arrow[]): readonly string[] => {
  const lines: string[] = [];
  if (hasBeginning(state)) {
    const dot = { shape: "circle", style: "filled", label: "", width: 0.13, fillcolor: ink, color: ink };
    lines.push(`${quoted(beginning(state))} [${attributes(dot)}];`);
  }
  if (arrows.some((arrow) => leadsInside(state, arrow))) {
    const label = `<<i>in any state of ${escaped(state.name)}</i>>`;
    lines.push(`${quoted(anywhere(state))} [${attributes({ label, style: "rounded,dashed", fontsize: 13 })}];`);
  }
  const isRegion = state.kind === "parallel";
  for (const child of state.children) {
    lines.push(
      ...(child.children.length === 0 ? leafLines(chart, child) : clusterLines(chart, child, arrows, isRegion)),
    );
  }
  return lines;
};

const clusterLines = (
  chart: Chart,
  state: ChartState,
  arrows: readonly Arrow[],
  isRegion: boolean,
): readonly string[] => {
  const name = `<b>${escaped(state.name)}</b>${state.kind === "parallel" ? " (all regions at once)" : ""}`;
  const values = {
    label: table([name, ...detailRows(chart, state)]),
    style: isRegion ? "rounded,filled,dashed" : "rounded,filled",
    fillcolor: colours.region,
    color: colours.border,
    margin: 40,
  };
  return [
    `subgraph ${quoted(`cluster ${state.id}`)} {`,
    `graph [${attributes(values)}];`,
    ...insideLines(chart, state, arrows),
    "}",
  ];
};

const beginningLines = (states: ReadonlyMap<string, ChartState>): readonly string[] =>
  [...states.values()].filter(hasBeginning).flatMap((state) => {
    const target = states.get(state.initial ?? "");
    if (target === undefined) return [];
    const head = target.children.length === 0 ? {} : { lhead: `cluster ${target.id}` };
    return [`${quoted(beginning(state))} -> ${quoted(headOf(target))} [${attributes({ ...head, weight: 5 })}];`];
  });

const arrowLine = (states: ReadonlyMap<string, ChartState>, arrow: Arrow): string => {
  const source = states.get(arrow.source);
  const target = states.get(arrow.target);
  if (source === undefined || target === undefined) throw new Error(`no such state: ${arrow.source} → ${arrow.target}`);
  const inside = leadsInside(source, arrow);
  const tail = inside ? anywhere(source) : lastLeaf(source).id;
  const values: Record<string, string | number> = { label: arrowLabel(arrow) };
  if (source.children.length > 0 && !inside) values["ltail"] = `cluster ${source.id}`;
  if (target.children.length > 0 && !isWithin(target, source.id)) values["lhead"] = `cluster ${target.id}`;
  if (inside) values["style"] = "dashed";
  return `${quoted(tail)} -> ${quoted(headOf(target))} [${attributes(values)}];`;
};

const text = { fontname: "Arial", fontcolor: ink };

/** Writes a chart in Graphviz's language: one box for each state, one arrow for each pair of states. */
export const dotOf = (chart: Chart): string => {
  const states = new Map(statesBelow(chart.root).map((state) => [state.id, state]));
  const arrows = mergeTransitions(chart);
  const title = [`<font point-size="20"><b>${escaped(chart.id)}</b></font>`, coloured(colours.quiet, legend)];
  const page = { label: table([...title, ...detailRows(chart, chart.root)]), labelloc: "t", labeljust: "l" };
  const layout = { compound: "true", newrank: "true", ranksep: 0.45, nodesep: 0.4, pad: 0.2, bgcolor: "white" };
  const box = { shape: "box", style: "rounded,filled", fillcolor: "white", color: colours.border, margin: "0.1,0.06" };
  return [
    `digraph ${quoted(chart.id)} {`,
    `graph [${attributes({ ...text, ...page, ...layout, fontsize: 15 })}];`,
    `node [${attributes({ ...text, ...box, fontsize: 15 })}];`,
    `edge [${attributes({ ...text, fontsize: 13, color: colours.border, arrowsize: 0.8 })}];`,
    ...insideLines(chart, chart.root, arrows),
    ...beginningLines(states),
    ...arrows.map((arrow) => arrowLine(states, arrow)),
    "}",
  ].join("\n");
};
