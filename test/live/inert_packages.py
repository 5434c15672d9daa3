"""Lets arenas import the machine-learning packages that their web servers name but never call.

The web servers talk to models over HTTP, yet FastChat's `fastchat.model.model_adapter` imports torch, transformers and others
at the top, Gradio sets the backend of matplotlib around every event, and Open WebUI looks for models that embed and listen.
Instead of gigabytes of real packages every name in ABSENT resolves to an inert class, which is enough for base classes,
annotations and decorators. Whatever really computed with them would get nonsense, so nothing else is listed.
"""

import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

ABSENT = {"accelerate", "matplotlib", "peft", "plotly", "psutil", "torch", "transformers"}  # FastChat and Gradio
ABSENT |= {"sentence_transformers", "faster_whisper"}  # Open WebUI


class Inert:
    """Stands for any class, function or decorator: takes any arguments, and as a decorator changes nothing."""

    def __init__(self, *_args, **_kwargs):
        pass

    def __call__(self, decorated=None, *_args, **_kwargs):
        return decorated


class InertModule(ModuleType):
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (Inert,), {})


class InertFinder(MetaPathFinder, Loader):
    def find_spec(self, fullname, _path=None, _target=None):
        if fullname.partition(".")[0] in ABSENT:
            return ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec):
        return InertModule(spec.name)

    def exec_module(self, module):
        pass


def install():
    """Goes last, so that a package that is really installed is always preferred."""
    sys.meta_path.append(InertFinder())
