import type { Credential } from "../../src/kernel/entities.ts";

const asterisks = "****";
const maxHiddenCharacters = 8;
const shownCharacters = 4;

const mask = (secret: string): string => {
  const characters = Array.from(secret);
  return characters.length <= maxHiddenCharacters ? asterisks : asterisks + characters.slice(-shownCharacters).join("");
};

/** True for what `maskCredential` makes of a secret: a client sends back what it was shown. */
export const isMasked = (secret: string): boolean => secret.startsWith(asterisks);

/** The credential with four asterisks and at most its last four characters in place of each secret (wire-contract §1). */
export const maskCredential = (credential: Credential): Credential => {
  switch (credential.kind) {
    case "apiKey":
      return { kind: "apiKey", key: mask(credential.key) };
    case "oauth": {
      const { accessToken, refreshToken } = credential;
      return { ...credential, accessToken: mask(accessToken), refreshToken: mask(refreshToken) };
    }
    case "wellKnown":
      return { ...credential, token: mask(credential.token) };
    default:
      return credential satisfies never;
  }
};
