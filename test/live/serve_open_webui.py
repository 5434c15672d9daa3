"""Runs `open-webui serve` as it is, but without machine-learning packages and the clients of stores and clouds."""

import sys

import inert_packages

inert_packages.install()

from open_webui import app  # noqa: E402

sys.argv[1:1] = ["serve"]
app()
