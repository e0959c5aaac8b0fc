import type { Subscriber } from "rxjs";
// Not from "rxjs": that loads 220 files, a quarter of the time that the daemon takes to listen, for this one.
import { Observable } from "rxjs/internal/Observable";
import type { Topic, Topics } from "./topics.ts";

type EventOf<T extends Topic> = Topics[T]["event"];
type KeyOf<T extends Topic> = Topics[T]["key"];

/** The typed event bus between adapters. Delivery is synchronous, in order of publication, and routed by key. */
export interface Bus {
  /**
   * Delivers an event to who listens to its topic and key, and to who listens to the whole topic.
   * What a listener publishes meanwhile is delivered after it, so that all listeners see events in the same order.
   *
   * @returns false when nobody listens.
   * @throws {BusOverflowError} when events keep publishing events without end.
   */
  publish<T extends Topic>(topic: T, key: KeyOf<T>, event: EventOf<T>): boolean;
  /** The events of a topic: of one key, or of all. A listener must not throw. */
  on<T extends Topic>(topic: T, key?: KeyOf<T>): Observable<EventOf<T>>;
}

/** Events published more events than the bus may hold: two listeners answer each other for ever. */
export class BusOverflowError extends Error {
  override readonly name = "BusOverflowError";

  constructor(topic: Topic, maxQueuedEvents: number) {
    super(`more than ${maxQueuedEvents} events wait on the bus; the last was ${topic}`);
  }
}

type Listeners = readonly Subscriber<unknown>[];

const nobody: Listeners = [];

/** The listeners of one topic. The lists are replaced, never changed: one that is being delivered to stays as it was. */
interface Channel {
  everyKey: Listeners;
  readonly byKey: Map<unknown, Listeners>;
}

interface Delivery {
  readonly channel: Channel;
  readonly key: unknown;
  readonly event: unknown;
}

const tell = (listeners: Listeners, event: unknown): void => {
  for (const listener of listeners) listener.next(event);
};

const deliver = (channel: Channel, key: unknown, event: unknown): void => {
  tell(channel.byKey.get(key) ?? nobody, event);
  tell(channel.everyKey, event);
};

/** Adds and removes listeners of one key, or of all when there is none. A key without listeners leaves nothing behind. */
const replaceListeners = (channel: Channel, key: unknown, change: (listeners: Listeners) => Listeners): void => {
  if (key === undefined) {
    channel.everyKey = change(channel.everyKey);
    return;
  }
  const listeners = change(channel.byKey.get(key) ?? nobody);
  if (listeners.length === 0) channel.byKey.delete(key);
  else channel.byKey.set(key, listeners);
};

/**
 * Creates a bus.
 *
 * @param options.maxQueuedEvents how many events may wait while one is delivered; each is an object that its publisher holds
 *   anyway, so the bound is a count and guards against loops.
 */
export const createBus = ({ maxQueuedEvents = 65_536 }: { readonly maxQueuedEvents?: number } = {}): Bus => {
  const channels = new Map<Topic, Channel>();
  const queue: Delivery[] = [];
  let delivering = false;

  const channelOf = (topic: Topic): Channel => {
    let channel = channels.get(topic);
    if (channel === undefined) channels.set(topic, (channel = { everyKey: nobody, byKey: new Map() }));
    return channel;
  };

  const drain = (): void => {
    for (let next = 0; next < queue.length; next++) {
      const { channel, key, event } = queue[next] as Delivery;
      deliver(channel, key, event);
    }
  };

  return {
    publish(topic, key, event) {
      const channel = channelOf(topic);
      if (channel.everyKey.length === 0 && !channel.byKey.has(key)) return false;
      if (delivering) {
        if (queue.length >= maxQueuedEvents) throw new BusOverflowError(topic, maxQueuedEvents);
        queue.push({ channel, key, event });
        return true;
      }
      delivering = true;
      try {
        deliver(channel, key, event);
        drain();
      } finally {
        queue.length = 0;
        delivering = false;
      }
      return true;
    },

    on<T extends Topic>(topic: T, key?: KeyOf<T>) {
      const channel = channelOf(topic);
      return new Observable<EventOf<T>>((subscriber) => {
        const listener = subscriber as Subscriber<unknown>;
        replaceListeners(channel, key, (listeners) => [...listeners, listener]);
        return () => replaceListeners(channel, key, (listeners) => listeners.filter((other) => other !== listener));
      });
    },
  };
};
