"""`acme:iniFile`: whether a configuration is an INI file that has what it needs, as Python's own reader sees it."""

import configparser
import functools
import json
import sys
import traceback

from componentize_py_types import Err
from wit_world import exports
from wit_world.exports.validator import Problem
from wit_world.imports import log
from wit_world.imports.types import Failure

INPUTS = {
    "type": "object",
    "properties": {
        "required": {
            "type": "object",
            "description": "Options that have to be there, by section",
            "additionalProperties": {"type": "array", "items": {"type": "string"}},
        }
    },
}
OFFER = {
    "kind": "validator",
    "name": "acme:iniFile",
    "summary": "Checks that a configuration is an INI file and has the options that it needs",
    "inputs": INPUTS,
    "readOnly": True,
    "idempotent": True,
}


def answered(function):
    """An exception that nobody caught would look like any other trap: it is told to Muster instead."""

    @functools.wraps(function)
    def call(*arguments):
        try:
            return function(*arguments)
        except Err:
            raise  # a failure of the contract's own
        except Exception:
            sys.stdout.flush()
            sys.stderr.flush()
            log.panicked(traceback.format_exc(limit=-3))

    return call


class Describe(exports.Describe):
    @answered
    def describe(self):
        return json.dumps({"offers": [OFFER]})


class Validator(exports.Validator):
    @answered
    def validate(self, call, configuration):
        if call.name != OFFER["name"]:
            raise Err(Failure("not-found", f"this plugin does not offer {call.name}", False))
        return problems(configuration.content, json.loads(call.inputs).get("required", {}))


def problems(content, required):
    """What is wrong with it. Nothing has a place: JSON Pointers do not lead into an INI file."""
    reader = configparser.ConfigParser(interpolation=None)
    try:
        reader.read_string(content.decode(), source="the configuration")
    except (configparser.Error, UnicodeDecodeError) as error:
        return [Problem(None, None, str(error))]
    found = []
    for section, options in required.items():
        if not reader.has_section(section):
            found.append(Problem(None, None, f"the section [{section}] is missing"))
            continue
        missing = [option for option in options if not reader.has_option(section, option)]
        found.extend(Problem(None, None, f"[{section}] lacks `{option}`") for option in missing)
    return found
