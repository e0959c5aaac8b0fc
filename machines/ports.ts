import { fromCallback, fromPromise, type CallbackActorLogic, type EventObject, type PromiseActorLogic } from "xstate";

/** A port that nobody provided: the composing file forgot it. */
export class PortNotProvidedError extends Error {
  override readonly name = "PortNotProvidedError";

  constructor(port: string) {
    super(`port not provided: ${port}`);
  }
}

/** Declares an actor that does outside work once. Until an adapter provides it, it rejects with its own name. */
export const promisePort = <Output, Input>(name: string): PromiseActorLogic<Output, Input> =>
  fromPromise<Output, Input>(() => Promise.reject(new PortNotProvidedError(name)));

/** Declares an actor that watches the outside world and sends events. Until an adapter provides it, it throws its own name. */
export const callbackPort = <Event extends EventObject, Input>(name: string): CallbackActorLogic<Event, Input> =>
  fromCallback<Event, Input>(() => {
    throw new PortNotProvidedError(name);
  });

/** Declares an action that touches the outside world. Until an adapter provides it, it throws its own name. */
export const actionPort =
  <Params>(name: string) =>
  (_: unknown, _params: Params): void => {
    throw new PortNotProvidedError(name);
  };
