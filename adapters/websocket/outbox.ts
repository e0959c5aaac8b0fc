import type { Socket } from "node:net";
import type { RequestId } from "../../src/kernel/ids.ts";
import { requestIdFieldLength, writeRequestIdField } from "../../src/wire/request-id.ts";

/** An encoded payload and the request that it answers. The bytes may be shared with other outboxes. */
interface Pending {
  readonly requestId: RequestId;
  readonly payload: Uint8Array;
}

/** Frames of up to this size are copied into one buffer with their neighbours; larger ones are written as they are. */
const maxCopiedBytes = 16 * 1024;

const finalBinaryFrame = 0x82;

const headerLength = (bodyLength: number): number => (bodyLength < 126 ? 2 : bodyLength < 65_536 ? 4 : 10);

/** Writes the header of an unmasked binary frame (RFC 6455 §5.2). @returns the offset behind it. */
const writeHeader = (target: Buffer, offset: number, bodyLength: number): number => {
  target[offset] = finalBinaryFrame;
  if (bodyLength < 126) {
    target[offset + 1] = bodyLength;
    return offset + 2;
  }
  if (bodyLength < 65_536) {
    target[offset + 1] = 126;
    return target.writeUInt16BE(bodyLength, offset + 2);
  }
  target[offset + 1] = 127;
  return target.writeBigUInt64BE(BigInt(bodyLength), offset + 2);
};

/**
 * The frames that wait for one socket. They are framed here and written past `ws`, all that wait in one write: `ws` would
 * make a write of each.
 */
export class Outbox {
  /** Absent while there is nothing: thousands of outboxes are idle. */
  #pending: Pending[] | undefined;
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** Adds a frame. @returns true when it is the first that waits, so that a flush must be scheduled. */
  push(requestId: RequestId, payload: Uint8Array): boolean {
    if (this.#pending !== undefined) {
      this.#pending.push({ requestId, payload });
      return false;
    }
    this.#pending = [{ requestId, payload }];
    return true;
  }

  /** Writes what waits. Bytes that the kernel does not take yet stay in the socket's own buffer. */
  flush(): void {
    const pending = this.#pending;
    if (pending === undefined) return;
    this.#pending = undefined;
    if (this.#socket.destroyed) return;
    let copiedBytes = 0;
    for (const frame of pending) {
      const bodyLength = requestIdFieldLength(frame.requestId) + frame.payload.length;
      copiedBytes +=
        headerLength(bodyLength) + (bodyLength <= maxCopiedBytes ? bodyLength : bodyLength - frame.payload.length);
    }
    this.#write(pending, Buffer.allocUnsafe(copiedBytes));
  }

  #write(pending: readonly Pending[], buffer: Buffer): void {
    let offset = 0;
    let written = 0;
    this.#socket.cork();
    for (const { requestId, payload } of pending) {
      const bodyLength = requestIdFieldLength(requestId) + payload.length;
      offset = writeRequestIdField(requestId, buffer, writeHeader(buffer, offset, bodyLength));
      if (bodyLength <= maxCopiedBytes) {
        buffer.set(payload, offset);
        offset += payload.length;
      } else {
        this.#socket.write(buffer.subarray(written, offset));
        this.#socket.write(payload);
        written = offset;
      }
    }
    if (offset > written) this.#socket.write(buffer.subarray(written, offset));
    this.#socket.uncork();
  }
}
