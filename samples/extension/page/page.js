// The extension's page: what it does now, what came of the last tasks, and the few settings there are.

import { api, load, save } from "../background/store.js";

const place = (id) => document.getElementById(id);

const hints = {
  idle: "It looks every five seconds.",
  wait: "A person takes a while between two listings, and so does this.",
  work: "Leave the browser open until it is done.",
  rest: "Nothing is sent to Vinted until then.",
  paused: "No task is taken until you resume.",
  login: "Tasks wait until there is a session in this browser.",
};
const verbs = { vinted_publish: "Published", vinted_update: "Updated", vinted_delete: "Taken down" };
const kinds = { mapping_error: "Mapping", api_error: "Vinted", image_error: "Photo" };

/** Where the problem lies, unless the message begins with it. */
function kind({ kind, message }) {
  const word = kinds[kind] ?? "Problem";
  return message.startsWith(word) ? "" : `${word}: `;
}

/** Everything that is shown is set as text: titles and messages come from files and from the net. */
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
  const good = state.results.filter((result) => result.success).length;
  place("counts").textContent = state.results.length ? `${good} done, ${state.results.length - good} not` : "";
  place("results").replaceChildren(...state.results.map(row));
  for (const key of ["pace", "address", "host"]) {
    if (document.activeElement !== place(key)) place(key).value = state[key];
  }
}

function row(result) {
  const item = document.createElement("li");
  item.className = result.success ? "done" : "failed";
  const add = (tag, text, name) => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (name) element.className = name;
    return item.appendChild(element);
  };
  add("b", result.success ? "✓" : "✗").title = result.success ? "done" : "not done";
  add("span", result.title || `Task ${result.task}`, "title").title = result.title;
  add("time", new Date(result.at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }));
  const words = result.success
    ? verbs[result.type] ?? "Done"
    : `${kind(result)}${result.message}${result.retryable ? " — it will be tried again" : ""}`;
  const more = add("span", words, "more");
  if (result.success && /^https?:\/\//.test(result.url)) {
    const link = document.createElement("a");
    Object.assign(link, { href: result.url, textContent: "see it on Vinted", target: "_blank", rel: "noreferrer" });
    more.append(" · ", link);
  }
  return item;
}

place("pause").addEventListener("click", async () => save({ paused: !(await load()).paused }));
place("pace").addEventListener("change", () => save({ pace: place("pace").value }));
place("host").addEventListener("change", () => save({ host: place("host").value.trim() || "pipeline_run", workspace: "" }));
place("address").addEventListener("change", async () => {
  let address;
  try {
    address = new URL(place("address").value).origin;
  } catch {
    place("saved").textContent = "This is no address; write one such as https://www.vinted.fr";
    return;
  }
  // The browser asks the person, who has just typed it.
  const isAllowed = await api.permissions.request({ origins: [`${address.replace(/:\d+$/, "")}/*`] });
  if (isAllowed) await save({ address });
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
