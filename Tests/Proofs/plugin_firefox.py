"""Drives a headless Firefox by Marionette, its own protocol, with the reference extension and the bridge installed.

Needs: apt-get install firefox-esr
"""

import base64
import json
import os
import signal
import socket
import subprocess
import time

import plugin_browser

UUID = "11111111-2222-4333-8444-555555555555"
ADDON = "plugin@pipeline-run.example"
PAGE = f"moz-extension://{UUID}/page/page.html"
LIMIT = 90


class Firefox:
    """A Firefox whose home is a folder of the proof; everything it starts ends with it."""

    can_stream = False

    def __init__(self, program, workspace, stand, home):
        plugin_browser.install(program, "firefox", workspace, home)
        self.home, profile = home, f"{home}/profile"
        os.makedirs(profile, exist_ok=True)
        preferences = {
            "marionette.port": 0, "network.dns.localDomains": "www.vinted.fr", "network.socket.forcePort": f"443={stand.port}",
            "extensions.webextensions.uuids": json.dumps({ADDON: UUID}), "browser.shell.checkDefaultBrowser": False,
            "datareporting.policy.dataSubmissionEnabled": False, "app.update.auto": False,
            "browser.startup.homepage": "about:blank", "network.captive-portal-service.enabled": False,
        }
        with open(f"{profile}/user.js", "w", encoding="utf-8") as out:
            for name, value in preferences.items():
                out.write(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n")
        port_file = f"{profile}/MarionetteActivePort"
        if os.path.exists(port_file):
            os.remove(port_file)
        self.process = subprocess.Popen(
            ["firefox-esr", "--headless", "--marionette", "--no-remote", "--profile", profile, "--remote-allow-system-access"],
            env=os.environ | {"HOME": home, "XDG_CONFIG_HOME": f"{home}/.config", "MOZ_CRASHREPORTER_DISABLE": "1"},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        self.number, self.socket, self.rest = 0, None, b""
        try:
            self._connect(port_file)
            self.call("WebDriver:NewSession", acceptInsecureCerts=True)
            self.call("WebDriver:Navigate", url=plugin_browser.LOGIN)
            self.call("Addon:Install", path=plugin_browser.EXTENSION, temporary=True)
            self.call("WebDriver:Navigate", url=PAGE)
            self.remember(**plugin_browser.FAST)
        except BaseException:
            self.close()
            raise

    def _connect(self, port_file):
        until = time.monotonic() + LIMIT
        while True:
            try:
                with open(port_file, encoding="ascii") as file:
                    self.socket = socket.create_connection(("127.0.0.1", int(file.read())), LIMIT)
                break
            except (OSError, ValueError):
                if time.monotonic() > until or self.process.poll() is not None:
                    raise TimeoutError("Firefox does not answer") from None
                time.sleep(0.1)
        self._receive()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _receive(self):
        while b":" not in self.rest:
            self._more()
        length, self.rest = self.rest.split(b":", 1)
        while len(self.rest) < int(length):
            self._more()
        message, self.rest = self.rest[:int(length)], self.rest[int(length):]
        return json.loads(message)

    def _more(self):
        more = self.socket.recv(1 << 16)
        if not more:
            raise EOFError("Firefox has ended")
        self.rest += more

    def call(self, method, **parameters):
        self.number += 1
        data = json.dumps([0, self.number, method, parameters]).encode()
        self.socket.sendall(str(len(data)).encode() + b":" + data)
        while True:
            _, number, error, result = self._receive()
            if number == self.number:
                if error:
                    raise RuntimeError(f"{method}: {error['message']}")
                return result

    def ask(self, script):
        """The value of an expression, or of the promise that it is."""
        return self.call("WebDriver:ExecuteAsyncScript", args=[], script=f"""
            const done = arguments[arguments.length - 1];
            Promise.resolve({script}).then((value) => done(value ?? null), (error) => done(String(error)));""")["value"]

    def log_in(self):
        """As a person who is asked for it."""
        self.call("WebDriver:Navigate", url=plugin_browser.LOGIN)
        self.call("WebDriver:Navigate", url=PAGE)

    def remembered(self, key):
        return self.ask(f"browser.storage.local.get('{key}').then((found) => found.{key})")

    def remember(self, **values):
        self.ask(f"browser.storage.local.set({json.dumps(values)})")

    def poll(self):
        self.ask("browser.runtime.sendMessage({type: 'poll'}).catch(() => {})")

    def again(self):
        """As the page's button does, after a person has seen to what stopped it."""
        self.ask("browser.runtime.sendMessage({type: 'again'}).catch(() => {})")

    def visit(self, link):
        """As a person who opens a page of Vinted."""
        self.call("WebDriver:Navigate", url=link)
        time.sleep(0.5)
        self.call("WebDriver:Navigate", url=PAGE)

    def manifest(self):
        """Where the program has installed its bridge."""
        return f"{self.home}/.mozilla/native-messaging-hosts/pipeline_run.json"

    def page_text(self):
        return self.ask("document.body.innerText")

    def picture(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("WebDriver:TakeScreenshot", full=False, hash=False)["value"]))

    def kill(self):
        os.kill(self.process.pid, signal.SIGKILL)
        self.close()

    def close(self):
        try:
            self.call("Marionette:Quit", flags=["eForceQuit"])
            self.process.wait(15)
        except Exception:
            pass
        # Its own session: only what it started is in it.
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        if self.socket:
            self.socket.close()
