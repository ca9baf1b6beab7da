// The extension's page: what it does now, what a person must do, the results of the last tasks, and its settings.

import { clock, today } from "../background/clock.js";
import { changesFrom, opensAt } from "../background/pace.js";
import { needOf } from "../background/stops.js";
import { api, at, load, save } from "../background/store.js";

const place = (id) => document.getElementById(id);

const hints = {
  idle: "It looks every five seconds.",
  wait: "A person takes a while between two listings, and so does this.",
  work: "Leave the browser open until it is done.",
  rest: "Nothing is sent to Vinted until then.",
  paused: "No task is taken until you resume.",
  login: "Tasks wait until there is a session in this browser.",
  person: "Nothing is sent to Vinted until you have seen to it.",
};
const verbs = { vinted_publish: "Published", vinted_update: "Updated", vinted_delete: "Taken down", vinted_find: "Looked for" };
const kinds = { mapping_error: "Mapping", api_error: "Vinted", image_error: "Photo" };
const isLink = (text) => /^https?:\/\//.test(text ?? "");

/** Everything that is shown is set as text: titles and messages come from files and from the net. */
function element(tag, text, name) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name) made.className = name;
  return made;
}

function link(href, text) {
  const made = element("a", text);
  Object.assign(made, { href, target: "_blank", rel: "noreferrer" });
  return made;
}

async function show() {
  const state = await load();
  place("workspace").textContent = state.workspace;
  place("pause").textContent = state.paused ? "Resume" : "Pause";
  place("status").dataset.kind = state.status.kind;
  place("text").textContent = state.status.text;
  const step = state.status.kind === "work" && state.current ? `Now ${state.current.step}. ` : "";
  const isMissing = state.status.text.startsWith("No bridge");
  place("hint").textContent = isMissing
    ? "Type: pipeline-run bridge --install chromium (or chrome, firefox) in the workspace."
    : step + (hints[state.status.kind] ?? "");
  place("overview").replaceChildren(...overview(state).flatMap(([name, value]) => [element("dt", name), element("dd", String(value))]));
  const needs = [...needOf(state.stop), ...needOf(state.publishStop), ...(state.overview?.needs ?? [])];
  place("needs").hidden = needs.length === 0;
  place("howmany").textContent = needs.length > 1 ? `${needs.length} things` : "";
  place("needed").replaceChildren(...needs.map(need));
  const good = state.results.filter((result) => result.success).length;
  place("counts").textContent = state.results.length ? `${good} done, ${state.results.length - good} not` : "";
  place("results").replaceChildren(...state.results.map(row));
  for (const key of ["pace", "address", "host", "perHour", "perDay", "from", "until"]) {
    if (document.activeElement !== place(key)) place(key).value = state[key];
  }
}

/** What is queued, open and done, as far as the bridge says so, and when it continues. */
function overview(state) {
  const { tasks, waiting, claimed } = state.overview ?? {};
  const done = state.done.day === today() ? Object.entries(state.done).filter(([key]) => key !== "day") : [];
  const sum = done.filter(([type]) => type !== "vinted_find").reduce((all, [, count]) => all + count, 0);
  const open = tasks ? tasks.open : waiting;
  const next = Math.max(opensAt(state), changesFrom(state), state.nextAt, state.stop?.kind === "banned" ? 0 : state.stop?.until ?? 0);
  const shown = [
    ["Queued", tasks?.queued], ["Open", open], ["Claimed", (tasks?.claimed ?? claimed) || undefined], ["Held", state.held.length || undefined],
    ["Done today", sum], ["Continues", next > Date.now() && !["bot", "login", "banned"].includes(state.stop?.kind) ? clock(next) : undefined],
  ];
  return shown.filter(([, value]) => value !== undefined && value !== null);
}

function need({ kind, message, title, sku, product_id: product, command, url, isStop }) {
  const item = document.createElement("li");
  item.className = "failed";
  const about = title || sku || (product ? `Product ${product}` : "");
  item.append(element("b", "!"), element("span", about || message, "title"), element("span", ""));
  const more = element("span", about ? message : "", "more");
  if (command) more.append(" ", element("code", command));
  if (isLink(url)) more.append(more.textContent ? " · " : "", link(url, isStop ? "open it" : "see it"));
  if (isStop) {
    const button = element("button", kind === "bot" ? "I have solved it" : "Try again");
    button.type = "button";
    button.addEventListener("click", () => api.runtime.sendMessage({ type: "again" }).catch(() => {}));
    more.append(" ", button);
  }
  if (more.childNodes.length) item.append(more);
  return item;
}

/** The place of the problem, unless the message begins with it. */
function kindOf({ kind, message }) {
  const word = kinds[kind] ?? "Problem";
  return message.startsWith(word) ? "" : `${word}: `;
}

function row(result) {
  const item = document.createElement("li");
  item.className = result.success ? "done" : "failed";
  const mark = element("b", result.success ? "✓" : result.outcome === "unknown" ? "?" : "✗");
  mark.title = result.success ? "done" : "not done";
  const title = element("span", result.title || `Task ${result.task}`, "title");
  title.title = result.title;
  const more = element("span", words(result), "more");
  if (result.success && isLink(result.url)) more.append(" · ", link(result.url, "see it on Vinted"));
  item.append(mark, title, element("time", clock(result.at)), more);
  return item;
}

function words(result) {
  if (result.success) {
    const found = result.found === null || result.found === undefined ? "" : result.found ? ": it is there" : ": it is not there";
    return (verbs[result.type] ?? "Done") + found;
  }
  const unknown = result.type === "vinted_publish" ? " — it will be looked for" : " — it will be done again";
  const again = result.isLast ? " — it was the last try" : " — it will be tried again";
  const later = result.outcome === "unknown" ? unknown : result.retryable ? again : "";
  return `${kindOf(result)}${result.message}${later}`;
}

place("pause").addEventListener("click", async () => save({ paused: !(await load()).paused }));
place("pace").addEventListener("change", () => save({ pace: place("pace").value }));
place("host").addEventListener("change", () => save({ host: place("host").value.trim() || "pipeline_run", workspace: "" }));
for (const [key, least, most] of [["perHour", 1, 100_000], ["perDay", 1, 100_000], ["from", 0, 24], ["until", 0, 24]]) {
  place(key).addEventListener("change", () => {
    const number = Number(place(key).value);
    const isFine = place(key).value !== "" && Number.isInteger(number) && number >= least && number <= most;
    if (isFine) save({ [key]: number });
    place("saved").textContent = isFine ? "Saved." : `This must be a whole number from ${least} to ${most}.`;
  });
}
place("address").addEventListener("change", async () => {
  let address;
  try {
    address = new URL(place("address").value).origin;
  } catch {
    place("saved").textContent = `This is no address; write one such as ${(await load()).given}`;
    return;
  }
  // The browser asks the person, who has just typed it.
  const isAllowed = await api.permissions.request({ origins: [`${address.replace(/:\d+$/, "")}/*`] });
  if (isAllowed) await save(at(address));
  place("saved").textContent = isAllowed ? "Saved." : "Without the right to this site it is not used.";
});
place("sites").addEventListener("click", async () => {
  const isAllowed = await api.permissions.request({ origins: ["https://*/*", "http://*/*"] });
  place("saved").textContent = isAllowed ? "Photos may come from any site." : "Photos come from Vinted and from the workspace only.";
});
document.body.classList.toggle("wide", innerWidth > 500);
api.storage.onChanged.addListener(show);
api.runtime.sendMessage({ type: "poll" }).catch(() => {});
show();
