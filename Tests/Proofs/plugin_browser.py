"""Browsers with the reference extension and the bridge installed, as a seller would have them."""

import json
import os
import pathlib
import signal
import subprocess
import time

import browser

ROOT = pathlib.Path(__file__).resolve().parents[2]
LOGIN = "https://www.vinted.fr/login"
EXTENSION = str(ROOT / "samples/extension")
# As fast as it goes; the page has choices for that, too.
FAST = {"pace": "none", "nextAt": 0, "perHour": 100_000, "perDay": 100_000}


def start(kind, program, workspace, stand, folder):
    """A browser that has logged in at the stand-in for Vinted, and begins to take tasks."""
    if kind == "firefox":
        import plugin_firefox
        return plugin_firefox.Firefox(program, workspace, stand, folder)
    return Chromium(program, workspace, stand, folder)


def install(program, kind, workspace, home):
    """The bridge's manifest, by the program itself."""
    os.makedirs(home, exist_ok=True)
    environment = os.environ | {"HOME": home, "XDG_CONFIG_HOME": f"{home}/.config"}
    subprocess.run([program, "bridge", "--install", kind, "--workspace", str(workspace), "--quiet"], env=environment, check=True)


class Chromium(browser.Browser):
    """The profile is the one that the bridge was installed for: a Chromium with a given profile looks only there."""

    can_stream = True

    def __init__(self, program, workspace, stand, home):
        install(program, "chromium", workspace, home)
        self.stand = stand
        super().__init__(profile=f"{home}/.config/chromium", more=[
            f"--host-resolver-rules=MAP www.vinted.fr:443 127.0.0.1:{stand.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--ignore-certificate-errors"])
        try:
            self.open(LOGIN)
            session, self.session = self.session, None
            self.extension = self.call("Extensions.loadUnpacked", path=EXTENSION)["id"]
            self.session = session
            self.open(self.page())
            self.remember(**FAST)
        except BaseException:
            self.close()
            raise

    def page(self):
        return f"chrome-extension://{self.extension}/page/page.html"

    def log_in(self):
        """As a person who is asked for it."""
        self.open(LOGIN)
        self.open(self.page())

    def remembered(self, key):
        """What the extension has in its storage under a key."""
        return self.ask(f"chrome.storage.local.get('{key}').then((found) => found.{key})")

    def remember(self, **values):
        self.ask(f"chrome.storage.local.set({json.dumps(values)})")

    def poll(self):
        """Lets it ask for tasks now, and not in five seconds."""
        self.ask("chrome.runtime.sendMessage({type: 'poll'}).catch(() => {})")

    def again(self):
        """As the page's button does, after a person has seen to what stopped it."""
        self.ask("chrome.runtime.sendMessage({type: 'again'}).catch(() => {})")

    def visit(self, link):
        """As a person who opens a page of Vinted."""
        self.open(link)
        time.sleep(0.5)
        self.open(self.page())

    def manifest(self):
        """Where the program has installed its bridge."""
        return f"{self.folder}/NativeMessagingHosts/pipeline_run.json"

    def kill(self):
        os.kill(self.process.pid, signal.SIGKILL)
        self.close()

    def page_text(self):
        return self.ask("document.body.innerText")

    def picture(self, path):
        for name, width, dark in (("", 400, False), ("-dark", 400, True), ("-wide", 900, False)):
            self.call("Emulation.setDeviceMetricsOverride", width=width, height=720, deviceScaleFactor=2, mobile=False)
            self.dark(dark)
            self.open(self.page())
            self.ask(f"document.querySelector('details').open = {json.dumps(name == '-wide')}")
            self.ask("new Promise((done) => setTimeout(done, 400))")
            self.ask("scrollTo(0, document.body.scrollHeight)")
            super().picture(path.replace(".png", f"{name}.png"))
