"""What a service model demands of a request: its violations in AWS's words, and requests that break one rule each.

Read from botocore's models and not from ours, so that a rule that our generator loses shows itself.
"""

import re

# The words of AWS repeat no more of a value than this (ours).
SHOWN = 2048

# Bounds that AWS keeps and its model lost: see limits.md.
LOST = {("ssm", "PSParameterValue"): {"min": 1, "max": 32768}}

# Java's words in patterns, and Python's. AWS writes the last as if its escapes took five and six digits.
JAVA = (
    (r"\p{L}", "a-zA-Z"), (r"\p{Z}", " "), (r"\p{N}", "0-9"), (r"\u10000-\u10FFFF", "\U00010000-\U0010FFFF"),
)

# Tried in turn for a text that fits a pattern, and for one that does not.
FITTING = [
    "a", "abc", "1", "/a", "50%", "mi-0123456789abcdef0", "0a1b2c3d-0000-4000-8000-0123456789ab", "$LATEST", "Type", "tag:a",
    "1.0.0", "acme/x", "111122223333", "https://bucket.s3.amazonaws.com/key", "GET", "/",
]
UNFITTING = ["\u2603", "!", " ", "\n", "\u2603\u2603\u2603", "1", "\x7f"]


class Model:
    """A service's shapes."""

    def __init__(self, name, raw):
        self.name = name
        self.raw = raw
        for (service, shape), bounds in LOST.items():
            if service == name:
                raw["shapes"][shape].update(bounds)

    def is_query(self):
        return self.raw["metadata"]["protocol"] == "query"

    def input(self, operation):
        shape = self.raw["operations"][operation].get("input", {}).get("shape")
        return Shape(self, shape) if shape else None


class Shape:
    def __init__(self, model, name, reference=None):
        self.model = model
        self.name = name
        self.raw = model.raw["shapes"][name]
        self.type = self.raw["type"]
        self.sensitive = self.raw.get("sensitive", False)
        # Where rest-json carries it.
        self.location = (reference or {}).get("location", "body")
        self.location_name = (reference or {}).get("locationName")

    def members(self):
        return {name: Shape(self.model, member["shape"], member) for name, member in self.raw["members"].items()}

    def of(self, part):
        return Shape(self.model, self.raw[part]["shape"], {"location": self.location})

    def is_union(self):
        return self.raw.get("union", False)

    def is_payload(self, member):
        return self.raw.get("payload") == member

    def is_scalar(self):
        return self.type not in ("structure", "list", "map")

    def fits_pattern(self, text):
        pattern = self.raw.get("pattern")
        if pattern is None:
            return True
        for java, python in JAVA:
            pattern = pattern.replace(java, python)
        return re.fullmatch(pattern, text, re.ASCII) is not None


def lengthy(shape):
    """The word for what bounds of the shape are about."""
    return "value" if shape.type in ("integer", "long", "float", "double") else "length"


def bound_rules(shape):
    rules = []
    if "max" in shape.raw:
        rules.append(f"Member must have {lengthy(shape)} less than or equal to {shape.raw['max']}")
    if "min" in shape.raw:
        rules.append(f"Member must have {lengthy(shape)} greater than or equal to {shape.raw['min']}")
    return rules


def all_rules(shape):
    """Every rule of an element, and of what is within it, met or not."""
    within = {"list": [("member", "Member")], "map": [("key", "Map keys"), ("value", "Map value")]}.get(shape.type, [])
    nested = [(words, all_rules(shape.of(part))) for part, words in within]
    rules = [f"{words} must satisfy constraint: [{', '.join(rules)}]" for words, rules in nested if rules]
    rules += bound_rules(shape)
    if "pattern" in shape.raw:
        rules.append(f"Member must satisfy regular expression pattern: {shape.raw['pattern']}")
    if "enum" in shape.raw:
        rules.append(f"Member must satisfy enum value set: [{', '.join(shape.raw['enum'])}]")
    return rules


def broken_rules(shape, value):
    """The rules that a value itself breaks."""
    size = value if lengthy(shape) == "value" else len(value) if isinstance(value, (str, list, dict)) else None
    broken = []
    if shape.type == "string":
        if "enum" in shape.raw and value not in shape.raw["enum"]:
            broken.append(f"Member must satisfy enum value set: [{', '.join(shape.raw['enum'])}]")
        if not shape.fits_pattern(value):
            broken.append(f"Member must satisfy regular expression pattern: {shape.raw['pattern']}")
    if "max" in shape.raw and size > shape.raw["max"]:
        broken.append(f"Member must have {lengthy(shape)} less than or equal to {shape.raw['max']}")
    if "min" in shape.raw and size < shape.raw["min"]:
        broken.append(f"Member must have {lengthy(shape)} greater than or equal to {shape.raw['min']}")
    return broken


def breaks(shape, value):
    """Whether something that is reported on the outermost list or map is broken."""
    if broken_rules(shape, value):
        return True
    if shape.type == "list":
        return any(breaks(shape.of("member"), item) for item in value)
    if shape.type == "map":
        return any(breaks(shape.of("key"), key) or breaks(shape.of("value"), item) for key, item in value.items())
    return False


def violations(shape, value, path="", hidden=False):
    """All violations of a value, as AWS writes them, in its order."""
    hidden = hidden or shape.sensitive
    found = []

    def add(rule):
        text = None if hidden else shown(shape, value)
        quoted = "Value" if text is None else f"Value '{text[:SHOWN]}'"
        found.append(f"{quoted} at '{path}' failed to satisfy constraint: {rule}")

    for rule in broken_rules(shape, value) if path else []:
        add(rule)
    if shape.type == "list" and any(breaks(shape.of("member"), item) for item in value):
        add(f"Member must satisfy constraint: [{', '.join(all_rules(shape.of('member')))}]")
    if shape.type == "map":
        if any(breaks(shape.of("key"), key) for key in value):
            add(f"Map keys must satisfy constraint: [{', '.join(all_rules(shape.of('key')))}]")
        if any(breaks(shape.of("value"), item) for item in value.values()):
            add(f"Map value must satisfy constraint: [{', '.join(all_rules(shape.of('value')))}]")
    return found + within(shape, value, path, hidden)


def within(shape, value, path, hidden):
    """The violations of structures within a value."""
    found = []
    if shape.type == "structure":
        for name, member in shape.members().items():
            at = f"{path}.{lowered(name)}" if path else lowered(name)
            if name in value:
                if not shape.is_payload(name):
                    found += violations(member, value[name], at, hidden)
            elif name in shape.raw.get("required", []):
                null = "Value" if hidden or member.sensitive else "Value null"
                found.append(f"{null} at '{at}' failed to satisfy constraint: Member must not be null")
    elif shape.type == "list" and not shape.of("member").is_scalar():
        for number, item in enumerate(value, 1):
            found += within(shape.of("member"), item, f"{path}.{number}.member", hidden)
    return found


def lowered(name):
    return name[:1].lower() + name[1:]


def shown(shape, value):
    """A value as messages show it; none if something sensitive is in it."""
    if shape.sensitive:
        return None
    if shape.type == "structure":
        parts = {
            name: shown(member, value[name]) if name in value else "null" for name, member in shape.members().items()
        }
        if None in parts.values():
            return None
        return f"{shape.name}({', '.join(f'{lowered(name)}={part}' for name, part in parts.items())})"
    if shape.type == "list":
        parts = [shown(shape.of("member"), item) for item in value]
        return None if None in parts else f"[{', '.join(parts)}]"
    if shape.type == "map":
        parts = {key: shown(shape.of("value"), item) for key, item in value.items()}
        if None in parts.values():
            return None
        # AWS keeps to no order.
        return "{" + ", ".join(f"{key}={part}" for key, part in sorted(parts.items())) + "}"
    return {True: "true", False: "false"}.get(value, str(value)) if shape.type == "boolean" else str(value)


def sample(shape):
    """A small value that fits."""
    raw = shape.raw
    if shape.type == "string":
        if "enum" in raw:
            return raw["enum"][0]
        for text in FITTING + [text * raw.get("min", 1) for text in FITTING]:
            if raw.get("min", 0) <= len(text) <= raw.get("max", len(text)) and shape.fits_pattern(text):
                return text
        raise AssertionError(f"no text fits {shape.name}: {raw}")
    if shape.type == "structure":
        required = list(raw.get("required", [])) or list(raw["members"])[:1] * shape.is_union()
        return {name: sample(member) for name, member in shape.members().items() if name in required}
    if shape.type == "list":
        return [sample(shape.of("member"))] * max(1, raw.get("min", 1))
    if shape.type == "map":
        assert raw.get("min", 0) <= 1, f"{shape.name} needs more entries"
        return {sample(shape.of("key")): sample(shape.of("value"))}
    if shape.type == "boolean":
        return True
    if shape.type == "timestamp":
        return 4_000_000_000
    return raw.get("min", 1)


def of_another_type(shape):
    """Values that JSON can hold and the shape can not; of forms, texts."""
    if shape.model.is_query():
        return {"boolean": ["x"], "integer": ["x", "1.5", str(2**31)]}.get(shape.type, [])
    return {
        "string": [True, 5, ["x"], {}],
        "list": ["x", {}],
        "structure": ["x", ["x"]],
        "map": ["x", ["x"]],
        "boolean": ["true", 1],
        "integer": [True, "5", 1.5, 2**31],
        "long": [True, "5", 1.5, 2**63],
        "timestamp": [True, "soon"],
    }[shape.type]


class Wrong:
    """Stands in a request for a value of another type."""

    def __init__(self, value):
        self.value = value


def broken(shape, valid, is_top=True, above=()):
    """(what is broken, the value with it broken): each rule of the shape and of all within it once.

    `above` has the structures that it is in: of one that contains itself, only the outer one is broken in all ways.
    """
    raw = shape.raw
    if not is_top and shape.location == "body":
        for value in of_another_type(shape):
            yield f"type {value!r}", Wrong(value)
    elif shape.location == "querystring" and lengthy(shape) == "value":
        yield "type str", Wrong("x")
    if shape.type == "structure":
        if shape.name not in above:
            yield from broken_structure(shape, valid, (*above, shape.name))
    elif shape.type == "list":
        element = shape.of("member")
        first = valid[0] if valid else sample(element)
        if "max" in raw:
            yield "max", (valid or [first]) + [first] * (raw["max"] + 1 - len(valid))
        if raw.get("min", 0) > 0:
            yield "min", valid[: raw["min"] - 1]
        for what, value in broken(element, first, False, above):
            yield f"[].{what}", [value, *valid[1:]]
    elif shape.type == "map":
        key, element = shape.of("key"), shape.of("value")
        (first, item), *others = valid.items()
        if "max" in raw:
            yield "max", {f"{first}{number}": item for number in range(raw["max"] + 1)}
        if raw.get("min", 0) > 0:
            yield "min", {}
        for what, value in broken(key, first, True, above):
            yield f"{{key}}.{what}", {value: item}
        for what, value in broken(element, item, False, above):
            yield f"{{value}}.{what}", {first: value, **dict(others)}
    elif shape.type == "string":
        if "max" in raw:
            yield "max", valid + valid[-1:] * (raw["max"] + 1 - len(valid)) if valid else "a" * (raw["max"] + 1)
        if raw.get("min", 0) > 0 and not is_other_path(shape):
            yield "min", valid[: raw["min"] - 1]
        if "enum" in raw:
            yield "enum", "NoSuchValue"
        if "pattern" in raw:
            yield "pattern", unfitting(shape)
    elif lengthy(shape) == "value":
        if "max" in raw:
            yield "max", raw["max"] + 1
        if "min" in raw:
            yield "min", raw["min"] - 1


def broken_structure(shape, valid, above):
    for name in shape.raw.get("required", []):
        if shape.members()[name].location != "uri" and not shape.is_payload(name):
            yield f"{name}.required", {key: value for key, value in valid.items() if key != name}
    if shape.is_union():
        yield "no member", Wrong({})
        yield "two members", Wrong({name: sample(member) for name, member in list(shape.members().items())[:2]})
    for name, member in shape.members().items():
        if shape.is_payload(name):
            continue
        others = {} if shape.is_union() else valid
        for what, value in broken(member, valid[name] if name in valid else sample(member), False, above):
            yield f"{name}.{what}", {**others, name: value}


def is_other_path(shape):
    """Whether a value that is too short is an empty part of a path, which leads elsewhere."""
    return shape.location == "uri" and shape.type == "string" and shape.raw.get("min") == 1


def unfitting(shape):
    least, most = shape.raw.get("min", 1), shape.raw.get("max", SHOWN)
    for text in UNFITTING + [text * max(1, least) for text in UNFITTING]:
        if least <= len(text) <= most and not shape.fits_pattern(text):
            return text
    raise AssertionError(f"everything fits {shape.name}: {shape.raw}")


def count(shape, is_top=True, above=()):
    """How many rules there are to be broken: counted from the model alone, so that none is left out of `broken`."""
    raw = shape.raw
    rules = sum(key in raw for key in ("max", "enum", "pattern"))
    rules += (raw.get("min", 0) > 0 and not is_other_path(shape)) or ("min" in raw and lengthy(shape) == "value")
    if not is_top and shape.location == "body":
        rules += len(of_another_type(shape))
    elif shape.location == "querystring" and lengthy(shape) == "value":
        rules += 1
    if shape.type == "structure" and shape.name not in above:
        above = (*above, shape.name)
        members = {name: member for name, member in shape.members().items() if not shape.is_payload(name)}
        rules += sum(members[name].location != "uri" for name in raw.get("required", []) if name in members)
        rules += 2 if shape.is_union() else 0
        rules += sum(count(member, False, above) for member in members.values())
    elif shape.type == "list":
        rules += count(shape.of("member"), False, above)
    elif shape.type == "map":
        rules += count(shape.of("key"), True, above) + count(shape.of("value"), False, above)
    return rules


def plain(value):
    """A request with what stands in it for values of another type, as JSON has it; and whether there is any."""
    if isinstance(value, Wrong):
        return value.value, True
    if isinstance(value, dict):
        parts = {key: plain(item) for key, item in value.items()}
        return {key: part for key, (part, _) in parts.items()}, any(wrong for _, wrong in parts.values())
    if isinstance(value, list):
        parts = [plain(item) for item in value]
        return [part for part, _ in parts], any(wrong for _, wrong in parts)
    return value, False
