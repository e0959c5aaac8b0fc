/** Where a server is and how to be let in. */
export interface Endpoint {
  /** The origin, without credentials. */
  readonly url: string;
  readonly username: string;
  /** Absent when the server wants none. */
  readonly password: string | undefined;
}

/** The `Authorization` header for a server; absent when it wants none. */
export const authorizationFor = ({ username, password }: Endpoint): string | undefined =>
  password === undefined ? undefined : `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
