// The signals that end a scan with a report of what was found so far: Ctrl-C, a runner that cancels a job (SIGINT, and
// SIGTERM when that did not help), Ctrl-Break on Windows. The second one kills, as it would have without us
// (nodejs.org/api/process.html, "Signal events").
import { constants } from 'node:os';

type EndSignal = 'SIGINT' | 'SIGTERM' | 'SIGBREAK';

export interface EndSignals {
  /** Aborted by the first signal, with its name as the reason. */
  readonly signal: AbortSignal;
  /** Leaves the signals to Node again. */
  close(): void;
}

/** The process as far as it is needed here. */
export interface SignalledProcess {
  readonly pid: number;
  readonly platform: NodeJS.Platform;
  on(signal: EndSignal, listener: () => void): unknown;
  off(signal: EndSignal, listener: () => void): unknown;
  kill(pid: number, signal: EndSignal): unknown;
  exit(status: number): unknown;
}

/** Waits for signals to `host` until closed. `onFirst` is called once, at the first. */
export function listenForEnd(host: SignalledProcess, onFirst: (name: EndSignal) => void): EndSignals {
  const names: readonly EndSignal[] =
    host.platform === 'win32' ? ['SIGINT', 'SIGBREAK'] : ['SIGINT', 'SIGTERM'];
  const controller = new AbortController();
  const listeners = names.map((name) => {
    const listener = (): void => {
      if (controller.signal.aborted) {
        close();
        // Without a listener it does what it always does. On Windows nothing can be sent that tells what it was: a process
        // that is killed there has the status 1, as after a scan with findings.
        if (host.platform === 'win32') host.exit(statusOfSignal(name));
        else host.kill(host.pid, name);
        return;
      }
      controller.abort(name);
      onFirst(name);
    };
    return { name, listener };
  });
  function close(): void {
    for (const { name, listener } of listeners) host.off(name, listener);
  }
  for (const { name, listener } of listeners) host.on(name, listener);
  return { signal: controller.signal, close };
}

/** What shells say of a program that a signal ended: 130 for SIGINT, 143 for SIGTERM. */
export function statusOfSignal(name: string): number {
  const numbers: Readonly<Record<string, number>> = { ...constants.signals, SIGBREAK: 21 };
  return 128 + (numbers[name] ?? 0);
}
