import * as v from "valibot";

// What we use of OpenCode's JSON, and no more: unknown fields are ignored, so that a newer OpenCode still fits.

/** A time in milliseconds. OpenCode stores whatever number a client gave it; fractions mean nothing on our wire. */
const milliseconds = v.pipe(v.number(), v.transform(Math.trunc), v.safeInteger());

/** `GET /global/health`. */
export const healthSchema = v.object({ healthy: v.literal(true), version: v.string() });

/** A session, as all of `/session` reports it. */
export const sessionSchema = v.object({
  id: v.string(),
  title: v.nullish(v.string()),
  directory: v.nullish(v.string()),
  parentID: v.nullish(v.string()),
  time: v.object({ created: milliseconds, updated: milliseconds, archived: v.nullish(milliseconds) }),
});

/** `GET /session`. */
export const sessionsSchema = v.array(sessionSchema);

/** `GET /agent`. */
export const agentsSchema = v.array(
  v.object({
    name: v.string(),
    description: v.nullish(v.string()),
    mode: v.nullish(v.string()),
    native: v.nullish(v.boolean()),
    hidden: v.nullish(v.boolean()),
    color: v.nullish(v.string()),
  }),
);

/** `connected` of `GET /provider`. */
export const connectedSchema = v.array(v.string());

/** The answer of a write that has no result. */
export const doneSchema = v.literal(true);

/** The body of an error, of either of its two shapes. */
export const failureSchema = v.object({
  message: v.optional(v.string()),
  data: v.optional(v.object({ message: v.optional(v.string()) })),
});

/** One entry of `auth.json`; also what `PUT /auth/{id}` takes. */
export const storedCredentialSchema = v.variant("type", [
  v.object({ type: v.literal("api"), key: v.string() }),
  v.object({ type: v.literal("oauth"), access: v.string(), refresh: v.string(), expires: milliseconds }),
  v.object({ type: v.literal("wellknown"), key: v.string(), token: v.string() }),
]);

/** A credential as OpenCode writes it. */
export type StoredCredential = v.InferOutput<typeof storedCredentialSchema>;
