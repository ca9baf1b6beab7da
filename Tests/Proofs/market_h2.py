"""HTTP/2 in front of the stand-in for Vinted: takes each stream's request to it, and cuts the connection when it does.

Needs: apt-get install python3-h2
"""

import http.client
import select
import socket
import ssl
import struct
import threading

import h2.config
import h2.connection
import h2.events
import h2.exceptions

NOT_PASSED_ON = ("cookie", "host", "content-length", "connection", "accept-encoding", "expect")


class Front:
    """Listens on a port of its own; browsers that are sent there speak HTTP/2 with it."""

    def __init__(self, stand):
        self.stand, self.behind, self.cuts = stand, stand.port, 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(stand.certificate, stand.key)
        self.context.set_alpn_protocols(["h2"])
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            connection, _ = self.listener.accept()
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        try:
            with self.context.wrap_socket(connection, server_side=True) as secured:
                Session(self, secured).run()
        except (OSError, h2.exceptions.ProtocolError):
            # Browsers hang up, and so does this stand-in.
            pass


class Session:
    """One connection: all its frames pass under one lock."""

    def __init__(self, front, connection):
        self.front, self.connection, self.lock = front, connection, threading.RLock()
        self.state = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        self.streams, self.is_cut = {}, False

    def flush(self):
        data = self.state.data_to_send()
        if data:
            self.connection.sendall(data)

    def run(self):
        if self.connection.selected_alpn_protocol() != "h2":
            return
        with self.lock:
            self.state.initiate_connection()
            self.flush()
        while True:
            # TLS takes no reading and writing at once, so the lock is held for both, and never while it waits.
            if not self.connection.pending() and not select.select([self.connection], [], [], 0.02)[0]:
                if self.is_cut:
                    return
                continue
            with self.lock:
                self.connection.settimeout(5)
                data = self.connection.recv(1 << 16)
                if not data:
                    return
                for event in self.state.receive_data(data):
                    self.take(event)
                self.flush()

    def take(self, event):
        if isinstance(event, h2.events.RequestReceived):
            self.streams[event.stream_id] = (dict(event.headers), event.headers, bytearray())
        elif isinstance(event, h2.events.DataReceived):
            self.streams[event.stream_id][2].extend(event.data)
            self.state.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, h2.events.StreamEnded):
            threading.Thread(target=self.answer, args=(event.stream_id, *self.streams.pop(event.stream_id)), daemon=True).start()

    def answer(self, stream, names, headers, body):
        if "expect" in names:
            self.front.stand.problems.append(f"{names[':path']} asks for 100 Continue over HTTP/2")
        if names[":path"] == "/api/v2/item_upload/items":
            # A body of unknown length is a stream, which no browser can send again by itself.
            self.front.stand.streams.append("content-length" not in names)
        behind = http.client.HTTPSConnection("127.0.0.1", self.front.behind, timeout=60, context=ssl._create_unverified_context())
        passed = {name: value for name, value in headers if name[0] != ":" and name not in NOT_PASSED_ON}
        passed["cookie"] = "; ".join(value for name, value in headers if name == "cookie")
        try:
            behind.request(names[":method"], names[":path"], bytes(body) or None, passed)
            answer = behind.getresponse()
            data = answer.read()
        except (OSError, http.client.HTTPException):
            return self.cut()
        finally:
            behind.close()
        more = [(name.lower(), value) for name, value in answer.getheaders() if name.lower() in ("content-type", "set-cookie", "retry-after")]
        try:
            with self.lock:
                self.state.send_headers(stream, [(":status", str(answer.status)), ("content-length", str(len(data))), *more])
                # Answers of the stand-in are below the first window of 64 KiB, but for photos that are shown.
                size = self.state.max_outbound_frame_size
                for at in range(0, len(data), size):
                    self.state.send_data(stream, data[at:at + size])
                self.state.end_stream(stream)
                self.flush()
        except (OSError, h2.exceptions.ProtocolError):
            pass

    def cut(self):
        """As the stand-in did: no answer, no GOAWAY; every second time as a reset."""
        self.front.cuts += 1
        if self.front.cuts % 2:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        # The thread that reads ends it: a close at the same time would wait for it.
        self.is_cut = True
