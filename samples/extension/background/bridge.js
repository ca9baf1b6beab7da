// Talks with `pipeline-run bridge` over one port: a message, its answer, then the next message.

import { api } from "./store.js";

/** The bridge answered with an error, or could not be reached. */
export class BridgeError extends Error {
  /**
   * @param {string} message
   * @param {string} code The bridge's own, or `unreachable`.
   */
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

export class Bridge {
  /** @type {any} */ #port = null;
  #name = "";
  /** @type {{resolve: (answer: any) => void, reject: (error: Error) => void}|null} */ #waiting = null;
  #last = Promise.resolve();

  get name() {
    return this.#name;
  }

  /** @param {string} name The host's name; another one from now on if it has changed. */
  use(name) {
    if (name !== this.#name) this.#drop(new BridgeError("the bridge was changed", "unreachable"));
    this.#name = name;
  }

  /**
   * Answers come in the order of messages, so there is one at a time.
   * @param {{type: string}} message
   * @returns {Promise<any>}
   */
  ask(message) {
    const answer = this.#last.then(() => this.#exchange(message));
    this.#last = answer.catch(() => {});
    return answer;
  }

  async #exchange(message) {
    const port = this.#port ?? this.#connect();
    let timer;
    const answer = await new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      timer = setTimeout(() => this.#drop(new BridgeError("the bridge does not answer", "unreachable")), 60_000);
      port.postMessage(message);
    }).finally(() => {
      clearTimeout(timer);
      this.#waiting = null;
    });
    if (answer.type === "error") throw new BridgeError(answer.message, answer.code ?? "error");
    return answer;
  }

  /** While a port is open the browser lets the background live. */
  #connect() {
    const port = api.runtime.connectNative(this.#name);
    this.#port = port;
    port.onMessage.addListener((answer) => {
      if (port === this.#port) this.#waiting?.resolve(answer);
    });
    port.onDisconnect.addListener(() => {
      const why = port.error?.message ?? api.runtime.lastError?.message ?? "the bridge has ended";
      if (port === this.#port) this.#drop(new BridgeError(why, "unreachable"));
    });
    return port;
  }

  #drop(error) {
    const port = this.#port;
    this.#port = null;
    this.#waiting?.reject(error);
    port?.disconnect();
  }
}
