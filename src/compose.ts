import { pino } from "pino";
import { createActor, fromPromise, toPromise } from "xstate";
import { createDoor } from "../adapters/http/door.ts";
import { defineOpenCode } from "../adapters/opencode/define-open-code.ts";
import { openStateDir, type StateDir } from "../adapters/store/open-state-dir.ts";
import { processStart } from "../adapters/store/process-alive.ts";
import { resolveStateDir } from "../adapters/store/state-dir.ts";
import { defineProtobufSocket } from "../adapters/websocket/define-protobuf-socket.ts";
import { TokenGate } from "../adapters/websocket/token-gate.ts";
import { connectionMachine } from "../machines/connection.machine.ts";
import { daemonMachine } from "../machines/daemon.machine.ts";
import { upstreamMachine } from "../machines/upstream.machine.ts";
import { serveDaemonOperations } from "./daemon-operations.ts";
import { createBus } from "./kernel/bus.ts";
import { systemClock, type Clock } from "./kernel/clock.ts";
import type { DaemonState, DaemonStatus } from "./kernel/entities.ts";
import { SwitchboardError } from "./kernel/errors.ts";
import type { SwitchboardOptions } from "./options.ts";
import { version } from "./version.ts";

const defaultMaxFrameBytes = 8 * 1024 * 1024;

/** What tests replace: the time, and charts that are wrong on purpose. */
export interface Internals {
  readonly clock: Clock;
  readonly connectionMachine: typeof connectionMachine;
}

/** A daemon, wired but not started. */
export interface Composition {
  /** Begins; `ready` or `stopped` settles. */
  start(): void;
  /** Asks for a graceful stop; `stopped` settles. */
  stop(): void;
  /** Resolves when clients can work; rejects with a {@link SwitchboardError} when that will not be. */
  readonly ready: Promise<void>;
  /** Resolves when everything is closed; its error says why, when a failure was the reason. */
  readonly stopped: Promise<{ readonly error: SwitchboardError | undefined }>;
  /** 0 until the door is open. */
  readonly port: number;
  /** Empty until the door is open. */
  readonly token: string;
  status(): DaemonStatus;
}

const topState = (value: unknown): string =>
  (typeof value === "string" ? value : Object.keys(value as object)[0]) ?? "";

/** Connects the charts with the adapters. This is the one place that knows both. */
export const compose = (options: SwitchboardOptions, internals: Partial<Internals> = {}): Composition => {
  const { clock = systemClock, connectionMachine: connectionChart = connectionMachine } = internals;
  const env = options.env ?? process.env;
  const log = options.log ?? pino({ enabled: false });
  const startedAt = Date.now();
  const bus = createBus();
  let port = 0;
  let token = options.authToken ?? "";
  let stateDir: StateDir | undefined;
  const gate = new TokenGate(token, Date.now);

  const openCode = defineOpenCode({
    url: options.opencodeUrl,
    directory: options.directory ?? process.cwd(),
    // One that the user names by its URL works where it was started, unless the user says where.
    scopeDirectory: options.opencodeUrl === undefined ? (options.directory ?? process.cwd()) : options.directory,
    env,
    password: options.opencodePassword ?? env["OPENCODE_SERVER_PASSWORD"],
    allowReveal: options.allowReveal ?? false,
    log,
  });
  const upstream = createActor(upstreamMachine.provide({ actors: openCode.actors }), { clock });

  const socket = defineProtobufSocket({
    bus,
    clock,
    log,
    gate,
    maxFrameBytes: options.maxFrameBytes ?? defaultMaxFrameBytes,
    startActor: (connectionId) => createActor(connection, { input: { connectionId }, clock }).start(),
  });
  const connection = connectionChart.provide({ actions: socket.actions });

  const door = createDoor({
    upgrades: new Map([["/", socket.take]]),
    health: () => ({ status: daemon.getSnapshot().matches("ready") ? "ok" : "degraded", version }),
    allowOrigins: options.allowOrigins ?? [],
  });
  let doorClosed: Promise<void> = Promise.resolve();
  let isUpstreamStarted = false;

  let announced: Promise<void> = Promise.resolve();

  // One after the other: the last one written is the last one asked for.
  const announce = (): Promise<void> => (announced = announced.then(writeInfo, writeInfo));

  const writeInfo = async (): Promise<void> => {
    const server = openCode.server();
    if (stateDir === undefined || server === undefined) return;
    await stateDir.writeDaemonInfo({
      pid: process.pid,
      processStart: processStart(process.pid),
      port,
      url: `http://127.0.0.1:${port}`,
      wsUrl: `ws://127.0.0.1:${port}/`,
      token,
      version,
      startedAt: new Date(startedAt).toISOString(),
      opencode: { url: server.url, version: server.version, owned: server.owned },
    });
  };

  const daemonChart = daemonMachine.provide({
    actors: {
      openDoor: fromPromise(async () => {
        stateDir = await openStateDir(options.stateDir ?? resolveStateDir(env));
        token = options.authToken ?? (await stateDir.token());
        gate.replace(token);
        port = await door.open(options.port);
        log.info({ port }, "listening");
        isUpstreamStarted = true;
        upstream.start();
      }),
      announceDaemon: fromPromise(announce),
      drainConnections: fromPromise(async () => {
        const drained = socket.drain();
        doorClosed = door.close();
        await drained;
        const gone = socket.gone();
        // One that was never started, or has ended, has nothing to let go of.
        if (isUpstreamStarted && upstream.getSnapshot().status === "active") {
          const released = toPromise(upstream);
          upstream.send({ type: "upstream.stop" });
          await released;
        }
        await gone;
      }),
      closeDoor: fromPromise(async () => {
        socket.stop();
        stopServing();
        await doorClosed;
        await announced.catch(() => undefined); // It would write the file again that is removed here.
        await stateDir?.removeDaemonInfo();
        await stateDir?.[Symbol.asyncDispose]();
      }),
    },
  });
  const daemon = createActor(daemonChart, { clock });

  const status = (): DaemonStatus => {
    const { context, value } = upstream.getSnapshot();
    return {
      version,
      pid: process.pid,
      startedAt,
      state: topState(daemon.getSnapshot().value) as DaemonState,
      upstream: {
        state: topState(value),
        url: context.server?.url,
        version: context.server?.version,
        owned: context.server?.owned ?? false,
        reason: context.error?.message,
      },
      connections: socket.authenticated,
      inFlight: socket.inFlight,
      residentBytes: process.memoryUsage.rss(),
    };
  };

  let wasAvailable = false;
  upstream.subscribe({
    next: (snapshot) => {
      const available = snapshot.hasTag("available");
      if (available !== wasAvailable) {
        wasAvailable = available;
        const current = status().upstream;
        if (available) log.info({ upstream: current }, "OpenCode is there");
        else if (!snapshot.matches("stopping")) log.warn({ upstream: current }, "OpenCode is away");
        daemon.send({ type: available ? "upstream.restored" : "upstream.lost" });
        if (available && daemon.getSnapshot().matches("ready")) {
          announce().catch((error: unknown) => log.error({ err: error }, "daemon.json could not be renewed"));
        }
      }
      if (snapshot.matches("failed")) {
        const { error = new SwitchboardError("OPENCODE_FAILED", "OpenCode is not available.") } = snapshot.context;
        daemon.send({ type: "upstream.failed", error });
      }
    },
    error: (error) => {
      log.error({ err: error }, "the upstream chart failed");
      daemon.send({ type: "upstream.failed", error: SwitchboardError.from(error) });
    },
  });

  const servings = [
    openCode.serve(bus),
    {
      stop: serveDaemonOperations({
        bus,
        log,
        status,
        async rotateToken() {
          if (stateDir === undefined) throw new SwitchboardError("INTERNAL", "The state folder is not open.");
          token = await stateDir.rotateToken();
          gate.replace(token);
          await announce();
          log.info("token rotated");
        },
        onTokenRotated: (kept) => socket.evictOthers(kept, "tokenRotated"),
        onStopWanted: () => daemon.send({ type: "daemon.stop" }),
      }),
    },
  ];
  const stopServing = (): void => servings.forEach((serving) => serving.stop());

  const stopped = new Promise<{ readonly error: SwitchboardError | undefined }>((resolve) => {
    daemon.subscribe({
      error: (error) => resolve({ error: SwitchboardError.from(error) }),
      complete: () => resolve({ error: daemon.getSnapshot().output?.error }),
    });
  });
  const ready = new Promise<void>((resolve, reject) => {
    daemon.subscribe((snapshot) => {
      if (snapshot.matches("ready")) resolve();
    });
    void stopped.then(({ error }) =>
      reject(error ?? new SwitchboardError("SHUTTING_DOWN", "The daemon was stopped before it was ready.")),
    );
  });
  // Whoever only waits for `stopped` must not be hit by a rejection that nobody handles.
  ready.catch(() => undefined);

  return {
    start: () => void daemon.start(),
    stop: () => {
      if (daemon.getSnapshot().status === "active") daemon.send({ type: "daemon.stop" });
    },
    ready,
    stopped,
    status,
    get port() {
      return port;
    },
    get token() {
      return token;
    },
  };
};
