import { notSentByUs, serverCase, type ServerCase } from "./server-case.ts";

const event = { requestId: 0 };
const ids = { sessionId: "ses_1", messageId: "msg_1", partId: "prt_1" };
const noTexts = { output: undefined, title: undefined, error: undefined };

const question = {
  text: "Which one?",
  header: "Choice",
  options: [
    { label: "a", description: "the first" },
    { label: "b", description: "" },
  ],
};

export const eventCases: readonly ServerCase[] = [
  ...(["text", "reasoning"] as const).map((field) =>
    serverCase(
      `token: ${field}`,
      { token: { ...ids, field: `CHAT_FIELD_${field.toUpperCase()}`, delta: " wörld" } },
      { type: "chatToken", ...ids, field, delta: " wörld" },
      event,
    ),
  ),
  serverCase("token of no kind", { token: ids }, { type: "unknown" }, { ...event, ...notSentByUs }),
  ...(["finished", "cancelled", "failed", "lost"] as const).map((outcome) =>
    serverCase(
      `completed: ${outcome}`,
      {
        completed: {
          ...{ sessionId: "ses_1", messageId: "msg_1", outcome: `TURN_OUTCOME_${outcome.toUpperCase()}` },
          ...(outcome === "failed" && { error: { code: "UPSTREAM_UNAVAILABLE", message: "It is gone." } }),
        },
      },
      {
        ...{ type: "chatCompleted", sessionId: "ses_1", messageId: "msg_1", outcome },
        error: outcome === "failed" ? { code: "UPSTREAM_UNAVAILABLE", message: "It is gone." } : undefined,
      },
      event,
    ),
  ),
  serverCase(
    "completed with an outcome of a newer daemon",
    { completed: { outcome: 77 } },
    { type: "chatCompleted", sessionId: "", messageId: "", outcome: "lost", error: undefined },
    { ...event, ...notSentByUs },
  ),
  ...(["pending", "running", "completed", "failed"] as const).map((name) =>
    serverCase(
      `tool call: ${name}`,
      {
        toolCall: {
          ...{ ...ids, callId: "call_1", tool: "bash", status: `TOOL_STATUS_${name.toUpperCase()}`, inputJson: "{}" },
          ...(name === "failed" && { output: "half", title: "List", error: "Refused." }),
        },
      },
      {
        ...{ type: "toolCall", ...ids, callId: "call_1", tool: "bash", status: name, inputJson: "{}" },
        ...(name === "failed" ? { output: "half", title: "List", error: "Refused." } : noTexts),
      },
      event,
    ),
  ),
  serverCase(
    "tool call with empty texts",
    { toolCall: { status: "TOOL_STATUS_COMPLETED", output: "", title: "", error: "" } },
    {
      ...{ type: "toolCall", sessionId: "", messageId: "", partId: "", callId: "", tool: "", status: "completed" },
      ...{ inputJson: "", output: "", title: "", error: "" },
    },
    event,
  ),
  serverCase("tool call of no status", { toolCall: ids }, { type: "unknown" }, { ...event, ...notSentByUs }),
  serverCase(
    "permission asked",
    { permissionAsked: { id: "per_1", sessionId: "ses_1", permission: "bash", patterns: ["ls *", ""] } },
    { type: "permissionAsked", id: "per_1", sessionId: "ses_1", permission: "bash", patterns: ["ls *", ""] },
    event,
  ),
  serverCase(
    "permission resolved",
    { permissionResolved: { id: "per_1", sessionId: "ses_1", reply: "PERMISSION_REPLY_ALWAYS", by: "phone" } },
    { type: "permissionResolved", id: "per_1", sessionId: "ses_1", reply: "always", by: "phone" },
    event,
  ),
  serverCase(
    "permission lapsed",
    { permissionResolved: { id: "per_1", sessionId: "ses_1" } },
    { type: "permissionResolved", id: "per_1", sessionId: "ses_1", reply: undefined, by: "" },
    event,
  ),
  serverCase(
    "question asked",
    { questionAsked: { id: "que_1", sessionId: "ses_1", questions: [question, {}] } },
    {
      ...{ type: "questionAsked", id: "que_1", sessionId: "ses_1" },
      questions: [question, { text: "", header: "", options: [] }],
    },
    event,
  ),
  serverCase(
    "question without questions",
    { questionAsked: {} },
    { type: "questionAsked", id: "", sessionId: "", questions: [] },
    event,
  ),
];
