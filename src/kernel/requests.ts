import type { Credential, ModelRef, PermissionReply, Position } from "./entities.ts";

/** Everything that a client can ask for, whichever protocol it speaks. `type` is also the key that the bus routes by. */
export type Request =
  | { readonly type: "listSessions" }
  | { readonly type: "createSession"; readonly title?: string | undefined }
  | { readonly type: "deleteSession"; readonly sessionId: string }
  | { readonly type: "getSession"; readonly sessionId: string }
  | {
      readonly type: "updateSession";
      readonly sessionId: string;
      readonly title?: string | undefined;
      readonly archived?: boolean | undefined;
    }
  | { readonly type: "listAgents" }
  | { readonly type: "getProviderStatus" }
  | { readonly type: "setAuth"; readonly providerId: string; readonly credential?: Credential | undefined }
  | { readonly type: "getAuth"; readonly providerId: string; readonly reveal: boolean }
  | { readonly type: "removeAuth"; readonly providerId: string }
  | {
      readonly type: "sendMessage";
      readonly sessionId: string;
      readonly text: string;
      readonly agent?: string | undefined;
      readonly model?: ModelRef | undefined;
      readonly messageId?: string | undefined;
    }
  | { readonly type: "cancelTurn"; readonly sessionId: string }
  | { readonly type: "replyPermission"; readonly permissionId: string; readonly reply?: PermissionReply | undefined }
  | { readonly type: "answerQuestion"; readonly questionId: string; readonly answers: readonly (readonly string[])[] }
  | { readonly type: "subscribe"; readonly sessionIds: readonly string[]; readonly after?: Position | undefined }
  | { readonly type: "ping" }
  | { readonly type: "getDaemonStatus" }
  | { readonly type: "rotateToken" }
  | { readonly type: "stopDaemon" };

/** The name of an operation. */
export type RequestType = Request["type"];

/** The request of one operation. */
export type RequestOf<T extends RequestType> = Extract<Request, { readonly type: T }>;

/** Something that a newer client asks for: intact, but of no type that this version knows. */
export interface UnknownRequest {
  readonly type: "unknown";
}
