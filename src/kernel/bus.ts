import { Observable, Subject } from "rxjs";
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

/** The listeners of one topic. */
interface Channel {
  readonly everyKey: Subject<unknown>;
  readonly byKey: Map<unknown, Subject<unknown>>;
}

interface Delivery {
  readonly channel: Channel;
  readonly key: unknown;
  readonly event: unknown;
}

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
    if (channel === undefined) channels.set(topic, (channel = { everyKey: new Subject(), byKey: new Map() }));
    return channel;
  };

  const deliver = (channel: Channel, key: unknown, event: unknown): void => {
    channel.byKey.get(key)?.next(event);
    channel.everyKey.next(event);
  };

  const drain = (): void => {
    for (let next = 0; next < queue.length; next++) {
      const { channel, key, event } = queue[next] as Delivery;
      deliver(channel, key, event);
    }
    queue.length = 0;
  };

  return {
    publish(topic, key, event) {
      const channel = channelOf(topic);
      if (!channel.byKey.has(key) && !channel.everyKey.observed) return false;
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
      if (key === undefined) return channel.everyKey.asObservable() as Observable<EventOf<T>>;
      return new Observable<EventOf<T>>((subscriber) => {
        let subject = channel.byKey.get(key);
        if (subject === undefined) channel.byKey.set(key, (subject = new Subject()));
        const subscription = (subject as Subject<EventOf<T>>).subscribe(subscriber);
        return () => {
          subscription.unsubscribe();
          if (!subject.observed && channel.byKey.get(key) === subject) channel.byKey.delete(key);
        };
      });
    },
  };
};
