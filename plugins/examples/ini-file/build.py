"""Builds the component: `python build.py OUT`, with the packages of requirements.txt.

`componentize-py` makes it of the contract, the plugin's world and `ini_file.py`; then the manifest is put inside, as
`muster plugin build` does for plugins in Rust.
"""

import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
CONTRACT = HERE / "../../../wit"
SECTION = b"muster:manifest"


def main(out):
    tool = pathlib.Path(sys.executable).with_name("componentize-py")
    worlds = ["-d", CONTRACT, "-d", HERE / "wit", "-w", "acme:ini-file/plugin"]
    subprocess.run([tool, *worlds, "componentize", "-p", HERE, "ini_file", "-o", out], check=True)
    content = number(len(SECTION)) + SECTION + (HERE / "plugin.toml").read_bytes()
    with open(out, "ab") as component:
        component.write(b"\0" + number(len(content)) + content)  # a custom section, which may stand after all others


def number(value):
    """LEB128, as WebAssembly writes lengths."""
    parts = []
    while value >= 0x80:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*parts, value])


if __name__ == "__main__":
    main(*sys.argv[1:])
