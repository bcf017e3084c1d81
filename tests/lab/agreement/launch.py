"""Starts Prowler against the emulator, and lets no request of it leave this machine.

Usage: launch.py ARGUMENT…    the arguments are Prowler's own

Prowler reads the emulator's address from AWS_ENDPOINT_URL. Two things are in its way: S3 Control puts the account id in
front of the host, and an IP address has no subdomains; and Prowler asks the internet whether a newer version exists. The
first is taken off every address before it is signed, the second is refused like every other host.

Where TRIAD_BENCH_PEAK names a file, what the run used is written to it in the words of Node's process.resourceUsage().
"""

import atexit
import json
import os
import re
import resource
import runpy
import sys

LOOPBACK = ("127.0.0.1", "localhost", "::1")


def refuse_other_hosts(event, arguments):
    """Sees every look-up and every connection of this interpreter, whichever library makes it."""
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event == "socket.connect" and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    else:
        return
    if isinstance(host, bytes):
        host = host.decode()
    if host is not None and host not in LOOPBACK:
        raise ConnectionRefusedError(f"Only 127.0.0.1 may be asked, not {host}.")


sys.addaudithook(refuse_other_hosts)

from botocore.endpoint import Endpoint  # noqa: E402

_create_request = Endpoint.create_request


def create_request(self, params, operation_model=None):
    params["url"] = re.sub(r"^(https?://)\d{12}\.", r"\1", params["url"])
    return _create_request(self, params, operation_model)


Endpoint.create_request = create_request



def leave_usage():
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    with open(os.environ["TRIAD_BENCH_PEAK"], "w", encoding="utf-8") as out:
        json.dump({
            "maxRSS": max(own.ru_maxrss, children.ru_maxrss) // (1024 if sys.platform == "darwin" else 1),
            "userCPUTime": (own.ru_utime + children.ru_utime) * 1e6,
            "systemCPUTime": (own.ru_stime + children.ru_stime) * 1e6,
        }, out)


if "TRIAD_BENCH_PEAK" in os.environ:
    atexit.register(leave_usage)

sys.argv[0] = "prowler"
runpy.run_module("prowler", run_name="__main__", alter_sys=True)
