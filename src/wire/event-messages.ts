import type { Question } from "../kernel/entities.ts";
import type { SessionEvent } from "../kernel/session-events.ts";
import { chatFields, permissionReplies, toolStatuses, turnOutcomes } from "./enumerations.ts";
import { errorFrom } from "./error-messages.ts";
import type { switchboard } from "./gen/messages.js";

type EventOf<Type extends SessionEvent["type"]> = Extract<SessionEvent, { readonly type: Type }>;

/** An event that means nothing to this version, because a newer one has a value more in one of its enums. */
export interface UnknownEvent {
  readonly type: "unknown";
}

const unknownEvent: UnknownEvent = Object.freeze({ type: "unknown" });

/** The message for a piece of streamed text. */
export const chatTokenOf = (event: EventOf<"chatToken">): switchboard.v1.ChatToken.$Properties => ({
  sessionId: event.sessionId,
  messageId: event.messageId,
  partId: event.partId,
  field: chatFields.numberOf(event.field),
  delta: event.delta,
});

/** The piece of streamed text in a message; unknown when it belongs to something that this version does not know. */
export const chatTokenFrom = (message: switchboard.v1.ChatToken): EventOf<"chatToken"> | UnknownEvent => {
  const { sessionId, messageId, partId, delta } = message;
  const field = chatFields.nameOf(message.field);
  return field === undefined ? unknownEvent : { type: "chatToken", sessionId, messageId, partId, field, delta };
};

/** The message for the end of a prompt. */
export const chatCompletedOf = (event: EventOf<"chatCompleted">): switchboard.v1.ChatCompleted.$Properties => ({
  sessionId: event.sessionId,
  messageId: event.messageId,
  outcome: turnOutcomes.numberOf(event.outcome),
  error: event.error ?? null,
});

/** The end of a prompt in a message. It ended, however: an outcome that this version does not know counts as lost. */
export const chatCompletedFrom = (message: switchboard.v1.ChatCompleted): EventOf<"chatCompleted"> => ({
  type: "chatCompleted",
  sessionId: message.sessionId,
  messageId: message.messageId,
  outcome: turnOutcomes.nameOf(message.outcome) ?? "lost",
  error: message.error === null ? undefined : errorFrom(message.error),
});

/** The message for a change of a tool call. */
export const toolCallOf = (event: EventOf<"toolCall">): switchboard.v1.ToolCallEvent.$Properties => ({
  sessionId: event.sessionId,
  messageId: event.messageId,
  partId: event.partId,
  callId: event.callId,
  tool: event.tool,
  status: toolStatuses.numberOf(event.status),
  inputJson: event.inputJson,
  output: event.output ?? null,
  title: event.title ?? null,
  error: event.error ?? null,
});

/** The change of a tool call in a message; unknown when its status is one that this version does not know. */
export const toolCallFrom = (message: switchboard.v1.ToolCallEvent): EventOf<"toolCall"> | UnknownEvent => {
  const { sessionId, messageId, partId, callId, tool, inputJson } = message;
  const status = toolStatuses.nameOf(message.status);
  if (status === undefined) return unknownEvent;
  return {
    ...{ type: "toolCall", sessionId, messageId, partId, callId, tool, status, inputJson },
    output: message.output ?? undefined,
    title: message.title ?? undefined,
    error: message.error ?? undefined,
  };
};

/** The message for a permission that is wanted. */
export const permissionAskedOf = (event: EventOf<"permissionAsked">): switchboard.v1.PermissionAsked.$Properties => ({
  id: event.id,
  sessionId: event.sessionId,
  permission: event.permission,
  patterns: [...event.patterns],
});

/** The permission that is wanted, from its message. */
export const permissionAskedFrom = (message: switchboard.v1.PermissionAsked): EventOf<"permissionAsked"> => ({
  type: "permissionAsked",
  id: message.id,
  sessionId: message.sessionId,
  permission: message.permission,
  patterns: message.patterns,
});

/** The message for a permission that is no longer pending. */
export const permissionResolvedOf = (
  event: EventOf<"permissionResolved">,
): switchboard.v1.PermissionResolved.$Properties => ({
  id: event.id,
  sessionId: event.sessionId,
  reply: permissionReplies.numberOf(event.reply),
  by: event.by,
});

/** The permission that is no longer pending, from its message; an answer that this version does not know is left out. */
export const permissionResolvedFrom = (message: switchboard.v1.PermissionResolved): EventOf<"permissionResolved"> => ({
  type: "permissionResolved",
  id: message.id,
  sessionId: message.sessionId,
  reply: permissionReplies.nameOf(message.reply),
  by: message.by,
});

const questionOf = ({ text, header, options }: Question): switchboard.v1.Question.$Properties => ({
  text,
  header,
  options: [...options],
});

const questionFrom = ({ text, header, options }: switchboard.v1.Question): Question => ({
  text,
  header,
  options: options.map(({ label, description }) => ({ label, description })),
});

/** The message for open questions. */
export const questionAskedOf = (event: EventOf<"questionAsked">): switchboard.v1.QuestionAsked.$Properties => ({
  id: event.id,
  sessionId: event.sessionId,
  questions: event.questions.map(questionOf),
});

/** The open questions in a message. */
export const questionAskedFrom = (message: switchboard.v1.QuestionAsked): EventOf<"questionAsked"> => ({
  type: "questionAsked",
  id: message.id,
  sessionId: message.sessionId,
  questions: message.questions.map(questionFrom),
});
