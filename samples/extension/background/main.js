// The background: it asks for work when the browser starts, and again after each sleep.

import { readPage } from "../content/vinted/exchange.js";
import { anonymousCookie, tokenPatterns } from "../content/vinted/protocol.js";
import { isOwn, runIn } from "../content/vinted/vinted-tab.js";
import { goOn } from "./stops.js";
import { poll } from "./task-poller.js";
import { api, load } from "./store.js";

// An open port keeps the background awake; the alarm wakes it if there is none.
api.alarms.create("poll", { periodInMinutes: 0.5 });
api.alarms.onAlarm.addListener(poll);
api.runtime.onStartup.addListener(poll);
api.runtime.onInstalled.addListener(poll);
const asks = ["paused", "address", "host", "pace", "perHour", "perDay", "from", "until"];
api.storage.onChanged.addListener((changes) => {
  if (asks.some((key) => key in changes)) poll();
});
api.runtime.onMessage.addListener((message) => {
  // A person who looks at the page may have logged in just now.
  if (message?.type === "poll") load().then(({ stop }) => stop?.kind === "login" && goOn("isAsked")).then(poll);
  if (message?.type === "again") goOn("isAsked").then(poll);
});
api.tabs.onUpdated.addListener(async (id, { status }, tab) => {
  if (status !== "complete") return;
  const { address, stop } = await load();
  if (stop?.kind !== "bot" && stop?.kind !== "login") return;
  if (!tab.url?.startsWith(`${address}/`) || (!tab.active && (await isOwn(id)))) return;
  // A page without a token is still a check for robots; this sends nothing to Vinted. A page that the person has left
  // says nothing.
  const page = await runIn(id, readPage, [tokenPatterns, anonymousCookie]).catch(() => null);
  if (page?.token !== "" && (await goOn("seen"))) poll();
});
poll();
