"""Drives a headless Chromium over a pipe, with nothing but Python's own library.

Needs: apt-get install chromium
"""

import base64
import collections
import fcntl
import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time

LIMIT = 60


class Browser:
    """A Chromium with one page; everything it starts ends with it."""

    def __init__(self, program="chromium", profile=None, more=()):
        """A given profile stays; `more` comes after the other arguments, and wins."""
        self.folder = profile or tempfile.mkdtemp(prefix="browser-")
        self.is_own = profile is None
        to_browser, self.output = os.pipe()
        self.input, from_browser = os.pipe()
        # From 10 on, so that neither replaces the other; only bash takes numbers of two digits.
        to_browser, from_browser = (self._moved(end) for end in (to_browser, from_browser))
        self.process = subprocess.Popen(
            ["bash", "-c", f'exec "$@" 3<&{to_browser} 4>&{from_browser}', "bash", program, "--headless=new", "--no-sandbox",
             "--remote-debugging-pipe", f"--user-data-dir={self.folder}", "--no-first-run", "--no-default-browser-check",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--password-store=basic", "--disable-dev-shm-usage",
             # Nothing but this machine can be reached.
             "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", *more],
            pass_fds=(to_browser, from_browser), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True)
        os.close(to_browser)
        os.close(from_browser)
        self.parts, self.messages, self.number, self.events = [], collections.deque(), 0, []
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(domain + ".enable")

    @staticmethod
    def _moved(descriptor):
        moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, 10)
        os.close(descriptor)
        return moved

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        try:
            self.session = None
            self.call("Browser.close")
            self.process.wait(10)
        except Exception:
            pass
        # Its own session: only what it started is in it.
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        os.close(self.input)
        os.close(self.output)
        if self.is_own:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _receive(self, until):
        while not self.messages:
            if not select.select([self.input], [], [], max(0, until - time.monotonic()))[0]:
                raise TimeoutError("the browser does not answer")
            more = os.read(self.input, 1 << 20)
            if not more:
                raise EOFError("the browser has ended")
            *whole, rest = more.split(b"\0")
            for part in whole:
                self.messages.append(b"".join(self.parts) + part)
                self.parts = []
            self.parts.append(rest)
        return json.loads(self.messages.popleft())

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.output, data):]
        until = time.monotonic() + LIMIT
        while True:
            answer = self._receive(until)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def wait(self, method):
        """The next event of a kind, those that have come already first."""
        until = time.monotonic() + LIMIT
        place = 0
        while True:
            if place == len(self.events):
                self.events.append(self._receive(until))
            if self.events[place].get("method") == method:
                return self.events.pop(place)["params"]
            place += 1

    def open(self, link):
        self.events.clear()
        self.call("Page.navigate", url=link)
        self.wait("Page.loadEventFired")

    def ask(self, script):
        """The value of an expression, or of the promise that it is."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"].get("exception", {}).get("description", "an exception"))
        return answer["result"].get("value")

    def size(self, width, height, phone=False):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=phone)

    def dark(self, on):
        self.call("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": "dark" if on else "light"}])

    def press(self, key, code, text=None):
        more = {"text": text} if text else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, windowsVirtualKeyCode=code, **more)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)

    def picture(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))
