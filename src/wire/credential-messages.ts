import type { Credential } from "../kernel/entities.ts";
import type { switchboard } from "./gen/messages.js";
import { exactNumber } from "./integers.ts";

type AuthInfo = switchboard.v1.AuthInfo;
type AuthInfoProperties = switchboard.v1.AuthInfo.$Properties;

/**
 * The credential in a message; `undefined` when it has none of a kind that this version knows.
 * A time that a number cannot hold exactly is `NaN`.
 */
export const credentialFrom = ({ apiKey, oauth, wellKnown }: AuthInfo): Credential | undefined => {
  if (apiKey !== null) return { kind: "apiKey", key: apiKey.key };
  if (oauth !== null) {
    const { accessToken, refreshToken } = oauth;
    return { kind: "oauth", accessToken, refreshToken, expiresAt: exactNumber(oauth.expiresAt) };
  }
  if (wellKnown !== null) return { kind: "wellKnown", key: wellKnown.key, token: wellKnown.token };
  return undefined;
};

/** The message for a credential. */
export const authInfoOf = (credential: Credential, masked: boolean): AuthInfoProperties => {
  switch (credential.kind) {
    case "apiKey":
      return { apiKey: { key: credential.key }, masked };
    case "oauth": {
      const { accessToken, refreshToken, expiresAt } = credential;
      return { oauth: { accessToken, refreshToken, expiresAt }, masked };
    }
    case "wellKnown":
      return { wellKnown: { key: credential.key, token: credential.token }, masked };
    default:
      return credential satisfies never;
  }
};
