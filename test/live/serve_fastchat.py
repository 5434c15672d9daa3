"""Runs `fastchat.serve.gradio_web_server_multi` as it is, with its own command line, but without machine-learning packages."""

import runpy

import inert_packages

inert_packages.install()
runpy.run_module("fastchat.serve.gradio_web_server_multi", run_name="__main__")
