/** Why a request may not come in, as an HTTP answer. */
export interface Refusal {
  readonly status: 403;
  /** For people; says the way out. */
  readonly message: string;
}

/** What the door knows of a request before it reads any of it. */
export interface Visitor {
  /** Every `Host` header, as received. */
  readonly hosts: readonly string[];
  /** Every `Origin` header, as received. */
  readonly origins: readonly string[];
}

const loopbackNames = ["127.0.0.1", "localhost", "[::1]"];

/** The origins of the daemon's own pages on a port. */
const ownOrigins = (port: number): readonly string[] => [`http://127.0.0.1:${port}`, `http://localhost:${port}`];

/**
 * Decides by name alone whether a request may come in (wire-contract §2): `Host` must be a loopback name with our port, which
 * defeats DNS rebinding; an `Origin`, when there is one, must be on the exact list, which keeps other web pages out.
 * `null` never is.
 *
 * @returns the refusal, or undefined when the request may come in.
 */
export const refusalOf = (visitor: Visitor, port: number, allowOrigins: readonly string[]): Refusal | undefined => {
  const [host, ...otherHosts] = visitor.hosts;
  if (host === undefined || otherHosts.length > 0) {
    return { status: 403, message: "Exactly one Host header is needed." };
  }
  if (!loopbackNames.some((name) => host.toLowerCase() === `${name}:${port}`)) {
    return { status: 403, message: `Host must be 127.0.0.1:${port}, localhost:${port} or [::1]:${port}.` };
  }
  const [origin, ...otherOrigins] = visitor.origins;
  if (origin === undefined) return undefined;
  const allowed = otherOrigins.length === 0 && [...ownOrigins(port), ...allowOrigins].includes(origin);
  if (allowed && origin !== "null") return undefined;
  return { status: 403, message: "This Origin is not allowed. The daemon's --allow-origin flag can allow it." };
};
