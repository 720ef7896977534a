# SPDX-License-Identifier: Apache-2.0
"""The small language a template may use, and nothing more of it.

Knows jinja2. A template may show a value, repeat over a list, choose, and use
a few filters; it cannot call, assign, import or reach any attribute of Python.
Two walls stand behind one another: ``lint`` refuses everything else before
anything runs, and the environment could not do it if it were asked to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, LoopContext, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

FILTERS = frozenset({"upper", "lower", "trim", "length", "join", "first", "last"})
"""The filters a template may use."""

_LOOP = frozenset({"index", "index0", "first", "last", "length"})
_NODES = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.For,
    nodes.If,
    nodes.Compare,
    nodes.Operand,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.Const,
    nodes.Filter,
)


class PlainEnvironment(ImmutableSandboxedEnvironment):
    """Reaches into dictionaries and loops only; any other value has no inside."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})
    intercepted_unops = frozenset({"+", "-"})

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 (jinja2's)
        """Return an entry of a dictionary or a fact about a loop."""
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 (jinja2's)
        """Return an entry of a dictionary or a fact about a loop."""
        if isinstance(obj, Mapping) and argument in obj:
            return obj[argument]
        if isinstance(obj, LoopContext) and argument in _LOOP:
            return getattr(obj, argument)
        return self.undefined(obj=obj, name=str(argument))

    def call_binop(
        self,
        context: Context,  # noqa: ARG002 (jinja2's)
        operator: str,
        left: Any,  # noqa: ANN401, ARG002 (jinja2's)
        right: Any,  # noqa: ANN401, ARG002 (jinja2's)
    ) -> Any:  # noqa: ANN401 (jinja2's)
        """Refuse to reckon.

        Raises:
            SecurityError: always.
        """
        raise SecurityError(operator)

    def call_unop(self, context: Context, operator: str, arg: Any) -> Any:  # noqa: ANN401, ARG002 (jinja2's)
        """Refuse to reckon.

        Raises:
            SecurityError: always.
        """
        raise SecurityError(operator)

    def is_safe_callable(self, obj: Any) -> bool:  # noqa: ANN401, ARG002 (jinja2's)
        """Return ``False``: nothing in a template is called."""
        return False


def environment() -> PlainEnvironment:
    """Return a fresh environment for one document."""
    env = PlainEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=_inert, cache_size=0
    )
    env.globals.clear()
    env.filters = {name: env.filters[name] for name in sorted(FILTERS)}
    env.tests.clear()
    return env


def _inert(value: object) -> Markup | Undefined:
    """Return a value as XML text in which nothing looks like a template.

    docxtpl turns ``{_{`` back into braces after rendering; braces written as
    character references come out as the letters they are.

    Raises:
        SecurityError: it is not text or a number.
    """
    if isinstance(value, Undefined):
        return value
    if not isinstance(value, str | int):
        raise SecurityError  # a loop, a dictionary or the template itself
    text = str(escape(value))
    return Markup(text.replace("{", "&#123;").replace("}", "&#125;"))  # noqa: S704


def lint(source: str) -> bool:
    """Return whether a template keeps to the small language."""
    try:
        tree = environment().parse(source)
    except (TemplateSyntaxError, RecursionError):
        return False
    return all(_harmless(node) for node in _walk(tree))


def _walk(node: nodes.Node) -> Iterator[nodes.Node]:
    """Yield a node and all below it."""
    waiting = [node]
    while waiting:
        current = waiting.pop()
        yield current
        waiting.extend(current.iter_child_nodes())


def _harmless(node: nodes.Node) -> bool:
    """Return whether one node belongs to the small language."""
    if type(node) not in _NODES:
        return False
    match node:
        case nodes.For():
            return not node.recursive and type(node.target) is nodes.Name
        case nodes.Filter():
            return node.name in FILTERS and not (node.dyn_args or node.dyn_kwargs)
        case nodes.Name() | nodes.Getattr():
            name = node.name if isinstance(node, nodes.Name) else node.attr
            return not name.startswith("_")
        case nodes.Const():
            return isinstance(node.value, str | int | bool | None)
    return True
