// The background: begins to ask for work when the browser starts, and again whenever it was put to sleep.

import { poll } from "./task-poller.js";
import { api } from "./store.js";

// An open port keeps the background awake; the alarm wakes it where there is none.
api.alarms.create("poll", { periodInMinutes: 0.5 });
api.alarms.onAlarm.addListener(poll);
api.runtime.onStartup.addListener(poll);
api.runtime.onInstalled.addListener(poll);
const asks = ["paused", "address", "host", "pace"];
api.storage.onChanged.addListener((changes) => {
  if (asks.some((key) => key in changes)) poll();
});
api.runtime.onMessage.addListener((message) => {
  if (message?.type === "poll") poll();
});
poll();
