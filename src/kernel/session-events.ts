import type { PermissionReply, Question } from "./entities.ts";
import type { ErrorCode } from "./errors.ts";

/** What a piece of streamed text belongs to: the answer, or the model's reasoning. */
export type ChatField = "text" | "reasoning";

/** How a prompt ended; `lost` when nobody can tell any more what became of it. */
export type TurnOutcome = "finished" | "cancelled" | "failed" | "lost";

/** Where a tool call stands; `pending` while its input still streams. */
export type ToolStatus = "pending" | "running" | "completed" | "failed";

/** What happens in a session, as every subscriber learns it, whichever protocol it speaks. */
export type SessionEvent =
  | {
      readonly type: "chatToken";
      readonly sessionId: string;
      readonly messageId: string;
      readonly partId: string;
      readonly field: ChatField;
      /** The text to append to the part. */
      readonly delta: string;
    }
  | {
      readonly type: "chatCompleted";
      readonly sessionId: string;
      /** The message that was acknowledged to its sender. */
      readonly messageId: string;
      readonly outcome: TurnOutcome;
      /** Why, when it failed or was lost. */
      readonly error?: { readonly code: ErrorCode; readonly message: string } | undefined;
    }
  | {
      readonly type: "toolCall";
      readonly sessionId: string;
      readonly messageId: string;
      readonly partId: string;
      readonly callId: string;
      /** The tool's name, such as `bash`. */
      readonly tool: string;
      readonly status: ToolStatus;
      /** A JSON object. */
      readonly inputJson: string;
      /** So far, or whole once it is completed. */
      readonly output?: string | undefined;
      /** A line for people. */
      readonly title?: string | undefined;
      readonly error?: string | undefined;
    }
  | {
      readonly type: "permissionAsked";
      readonly id: string;
      readonly sessionId: string;
      /** What is asked for, such as `bash` or `edit`. */
      readonly permission: string;
      /** What it would cover, such as the command. */
      readonly patterns: readonly string[];
    }
  | {
      readonly type: "permissionResolved";
      readonly id: string;
      readonly sessionId: string;
      /** Absent when the permission lapsed without an answer. */
      readonly reply?: PermissionReply | undefined;
      /** Who answered, for people. */
      readonly by: string;
    }
  | {
      readonly type: "questionAsked";
      readonly id: string;
      readonly sessionId: string;
      readonly questions: readonly Question[];
    };
